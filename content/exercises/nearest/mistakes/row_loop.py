# mistake: A loop over rows
# fails: the loop goes over rows instead of blocks

import numpy as np


def nearest(a, b, block=256):
    """For each row of a, the position of the nearest row of b and its distance."""
    a, b = np.asarray(a, dtype=float), np.asarray(b)
    if a.ndim != 2 or b.ndim != 2 or a.shape[1] != b.shape[1]:
        raise ValueError(f"rows of {a.shape} and {b.shape} can't be compared")
    if len(b) == 0:
        raise ValueError("without rows in b, none is the nearest")
    places = np.empty(len(a), dtype=int)
    squares = np.empty(len(a))
    for row, point in enumerate(a):
        of_row = ((point - b) ** 2).sum(axis=1)
        places[row] = of_row.argmin()
        squares[row] = of_row.min()
    return places, np.sqrt(squares)
