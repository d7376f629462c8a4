import numpy as np

counts = np.array([12, 7, 30])
weights = np.array([0.5, 1.5])
print(counts.itemsize, np.int64(12).itemsize, weights.itemsize)
