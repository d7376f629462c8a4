import numpy as np

grid = np.zeros((2, 1)) + np.zeros(5)
stack = np.ones((3, 1, 2)) * np.ones((4, 1))
print(grid.shape, stack.shape)
