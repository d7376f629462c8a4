import numpy as np
from sklearn.model_selection import train_test_split

ids = np.arange(1000, 1010)
for name, rows in (("as exported", ids), ("newest first", ids[::-1])):
    _, test = train_test_split(rows, test_size=0.3, random_state=0)
    print(f"seed 0, rows {name:<13}test ids {sorted(test.tolist())}")

rng = np.random.default_rng(0)
cell = [rng.integers(0, 100, 3).tolist() for _ in range(2)]
print("the same notebook cell, run twice:", cell)

losses = np.random.default_rng(0).normal(size=1000).tolist()
forwards, backwards = 0.0, 0.0
for loss in losses:
    forwards += loss
for loss in reversed(losses):
    backwards += loss
print("equal sums:", forwards == backwards)
print(f"difference: {abs(forwards - backwards):.0e}")
