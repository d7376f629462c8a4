import numpy as np


def row_and_column_means(m):
    """The mean of each row, and the mean of each column."""


def cap(m, limit):
    """The table with its values above `limit` set to `limit`."""
    return np.clip(m, 0, limit)


def top_k(m, k):
    """Positions of the k largest values, the largest first."""


def gram(m):
    """The table times its transpose."""
    return m @ m.T


def log_abs_det(m):
    """Natural logarithm of the absolute determinant."""
    return np.log(np.linalg.det(m))


print(cap(np.array([[3, 9, 1], [9, 0, 5]]), 5))
print(cap(np.array([[-7, 60]]), 50))
