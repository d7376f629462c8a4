# mistake: The running sum is clipped
# fails: the running sum remembers energy that didn't fit

import numpy as np


def levels(changes, capacity, start=0.0):
    """Level after each step, for one battery (T,) or for several (B, T)."""
    if capacity <= 0:
        raise ValueError(f"a capacity is positive, not {capacity}")
    if not 0 <= start <= capacity:
        raise ValueError(f"a level of {start} doesn't fit into {capacity}")
    changes = np.asarray(changes, dtype=float)
    return np.clip(start + np.cumsum(changes, axis=-1), 0, capacity)
