# mistake: Subtracts in the caller's table
# fails: writes into the caller's table

import numpy as np


def double_centre(a):
    """The table without the effects of its rows and columns."""
    grand, rows, columns = effects(a)
    a = np.asarray(a, dtype=float)
    a -= grand + rows[:, None] + columns
    return a


def effects(a):
    """Grand mean, row effects and column effects of a table."""
    a = np.asarray(a)
    if a.ndim != 2:
        raise ValueError(f"a table has two dimensions, not {a.ndim}")
    grand = a.mean()
    return grand, a.mean(axis=1) - grand, a.mean(axis=0) - grand
