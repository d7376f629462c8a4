import math

import numpy as np

folds = [0.95, 0.95, 0.95]
mean = sum(folds) / len(folds)
print(f"report: {mean:.2f}  value: {mean}")
print("==:", mean == 0.95, " isclose:", math.isclose(mean, 0.95))

total = 0.0
for _ in range(10):
    total += 0.1
print("a loop:", total, " sum():", sum([0.1] * 10))  # 3.12 and later

print("near 0, relative:", math.isclose(1e-12, 0.0))
print("near 0, absolute:", math.isclose(1e-12, 0.0, abs_tol=1e-9))
print("np.isclose, 1e-9 and 2e-9:", np.isclose(1e-9, 2e-9))

# A whole per cent of up to 1,999 rows: one division, one rounding.
exact = all(
    (rows * percent // 100) / rows == percent / 100
    for rows in range(1, 2_000)
    for percent in range(101)
    if rows * percent % 100 == 0
)
print("hits / rows equals its decimal literal:", exact)
