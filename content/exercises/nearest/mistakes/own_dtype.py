# mistake: Subtracts in the dtype of the input
# fails: which wraps around

import numpy as np


def nearest(a, b, block=256):
    """For each row of a, the position of the nearest row of b and its distance."""
    a, b = np.asarray(a), np.asarray(b)
    if a.ndim != 2 or b.ndim != 2 or a.shape[1] != b.shape[1]:
        raise ValueError(f"rows of {a.shape} and {b.shape} can't be compared")
    if len(b) == 0:
        raise ValueError("without rows in b, none is the nearest")
    places = np.empty(len(a), dtype=int)
    squares = np.empty(len(a))
    for start in range(0, len(a), block):
        part = slice(start, start + block)
        of_block = ((a[part, None] - b) ** 2).sum(axis=2)
        places[part] = of_block.argmin(axis=1)
        squares[part] = of_block.min(axis=1)
    return places, np.sqrt(squares)
