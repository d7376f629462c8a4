import numpy as np

matrix = np.array([[0.0, 2.0], [3.0, 1.0]])
product = matrix @ matrix.T
print(round(np.linalg.det(matrix), 6).item(), round(np.linalg.det(product), 6).item())
