# mistake: Sorts upwards and reverses
# fails: a sort that is reversed afterwards

import numpy as np


def row_and_column_means(m):
    """The mean of each row, and the mean of each column."""
    return np.mean(m, axis=1), np.mean(m, axis=0)


def cap(m, limit):
    """The table with its values above `limit` set to `limit`."""
    return np.minimum(m, limit)


def top_k(m, k):
    """Positions of the k largest values, the largest first."""
    m = np.asarray(m)
    if not 0 <= k <= m.size:
        raise ValueError(f"{k} of {m.size} values")
    places = np.argsort(m.ravel(), kind="stable")[::-1][:k]
    rows, columns = np.unravel_index(places, m.shape)
    return list(zip(rows.tolist(), columns.tolist()))


def gram(m):
    """The table times its transpose."""
    m = np.asarray(m, dtype=np.float64)
    return m @ m.T


def log_abs_det(m):
    """Natural logarithm of the absolute determinant."""
    return float(np.linalg.slogdet(m).logabsdet)
