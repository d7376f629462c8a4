import numpy as np

# covariance of three uncorrelated features
covariance = np.diag([1.0, 3.0, 2.0])
print(np.linalg.eig(covariance).eigenvalues)

# two features, with rounding noise off the diagonal
covariance = np.array([[1.0, 1e-12], [-1e-12, 1.0]])
print(np.linalg.eig(covariance).eigenvalues.dtype)
