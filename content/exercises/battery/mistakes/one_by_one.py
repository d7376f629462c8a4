# mistake: One pass of Python per battery, in a helper
# fails: the batteries are looped over

import numpy as np


def levels(changes, capacity, start=0.0):
    """Level after each step, for one battery (T,) or for several (B, T)."""
    if capacity <= 0:
        raise ValueError(f"a capacity is positive, not {capacity}")
    if not 0 <= start <= capacity:
        raise ValueError(f"a level of {start} doesn't fit into {capacity}")
    changes = np.asarray(changes, dtype=float)
    rows = [one(row, capacity, start) for row in np.atleast_2d(changes)]
    return np.array(rows, dtype=float).reshape(changes.shape)


def one(changes, capacity, level):
    result = []
    for change in changes:
        level = min(capacity, max(0.0, level + change))
        result.append(level)
    return result
