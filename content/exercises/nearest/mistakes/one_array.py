# mistake: All differences in one array
# fails: whatever block says

import numpy as np


def nearest(a, b, block=256):
    """For each row of a, the position of the nearest row of b and its distance."""
    a, b = np.asarray(a, dtype=float), np.asarray(b)
    if a.ndim != 2 or b.ndim != 2 or a.shape[1] != b.shape[1]:
        raise ValueError(f"rows of {a.shape} and {b.shape} can't be compared")
    if len(b) == 0:
        raise ValueError("without rows in b, none is the nearest")
    distances = np.sqrt(((a[:, None] - b) ** 2).sum(axis=2))
    return distances.argmin(axis=1), distances.min(axis=1)
