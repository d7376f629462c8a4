# mistake: Only vectors are refused
# fails: NumPy takes means of any number of dimensions

import numpy as np


def double_centre(a):
    """The table without the effects of its rows and columns."""
    grand, rows, columns = effects(a)
    return np.asarray(a) - grand - rows[:, None] - columns


def effects(a):
    """Grand mean, row effects and column effects of a table."""
    a = np.asarray(a)
    if a.ndim == 1:
        raise ValueError("a table has two dimensions")
    grand = a.mean()
    return grand, a.mean(axis=-1) - grand, a.mean(axis=0) - grand
