# mistake: The grand mean is taken away twice
# fails: so it has to be added back once

import numpy as np


def double_centre(a):
    """The table without the effects of its rows and columns."""
    effects(a)
    a = np.asarray(a)
    return a - a.mean(axis=1, keepdims=True) - a.mean(axis=0)


def effects(a):
    """Grand mean, row effects and column effects of a table."""
    a = np.asarray(a)
    if a.ndim != 2:
        raise ValueError(f"a table has two dimensions, not {a.ndim}")
    grand = a.mean()
    return grand, a.mean(axis=1) - grand, a.mean(axis=0) - grand
