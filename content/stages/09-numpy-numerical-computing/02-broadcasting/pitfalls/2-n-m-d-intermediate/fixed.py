import tracemalloc

import numpy as np

rng = np.random.default_rng(0)
users, items = rng.normal(size=(300, 64)), rng.normal(size=(200, 64))

tracemalloc.start()
lengths = (users**2).sum(axis=1, keepdims=True) + (items**2).sum(axis=1)
squares = np.maximum(lengths - 2 * users @ items.T, 0)
distances = np.sqrt(squares)
_, peak = tracemalloc.get_traced_memory()
tracemalloc.stop()

print(distances.shape, "nearest:", distances.argmin(axis=1)[:5])
print(f"peak MB: {peak // 1_000_000}")
