import tracemalloc

import numpy as np

rng = np.random.default_rng(0)
users, items = rng.normal(size=(300, 64)), rng.normal(size=(200, 64))

tracemalloc.start()
gaps = users[:, np.newaxis, :] - items[np.newaxis, :, :]
squares = (gaps**2).sum(axis=-1)
distances = np.sqrt(squares)
_, peak = tracemalloc.get_traced_memory()
tracemalloc.stop()

print(distances.shape, "nearest:", distances.argmin(axis=1)[:5])
print(f"peak MB: {peak // 1_000_000}")
