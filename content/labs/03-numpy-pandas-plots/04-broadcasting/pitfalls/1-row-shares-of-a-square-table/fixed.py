import numpy as np

# True class in rows (cat, dog, fox), predicted class in columns.
counts = np.array([[80, 15, 5], [20, 20, 0], [2, 1, 7]])

shares = counts / counts.sum(axis=1, keepdims=True)
print(shares.round(2))
print("recall:", shares.diagonal().round(2))
print("rows sum to", shares.sum(axis=1).round(2))
