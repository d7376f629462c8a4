import numpy as np

sales = np.array([[5, 1, 4], [2, 2, 8]])
print(sales.sum(axis=0).tolist(), sales.sum(axis=1).tolist(), sales.mean(axis=0).shape)
