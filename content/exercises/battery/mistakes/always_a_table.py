# mistake: One battery comes back as a table
# fails: one battery comes back as a table

import numpy as np


def levels(changes, capacity, start=0.0):
    """Level after each step, for one battery (T,) or for several (B, T)."""
    if capacity <= 0:
        raise ValueError(f"a capacity is positive, not {capacity}")
    if not 0 <= start <= capacity:
        raise ValueError(f"a level of {start} doesn't fit into {capacity}")
    changes = np.atleast_2d(np.asarray(changes, dtype=float))
    result = np.empty_like(changes)
    level = start
    for step in range(changes.shape[-1]):
        level = np.clip(level + changes[..., step], 0, capacity)
        result[..., step] = level
    return result
