# mistake: Row effects from axis 0
# fails: axes are swapped

import numpy as np


def double_centre(a):
    """The table without the effects of its rows and columns."""
    grand, rows, columns = effects(a)
    return np.asarray(a) - grand - columns[:, None] - rows


def effects(a):
    """Grand mean, row effects and column effects of a table."""
    a = np.asarray(a)
    if a.ndim != 2:
        raise ValueError(f"a table has two dimensions, not {a.ndim}")
    grand = a.mean()
    return grand, a.mean(axis=0) - grand, a.mean(axis=1) - grand
