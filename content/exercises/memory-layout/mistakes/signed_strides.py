# mistake: Strides are compared with their sign
# fails: a reversed axis has a negative stride

import numpy as np


def fast_axis(a):
    """The axis along which neighbours lie closest in memory."""
    if a.ndim == 0:
        raise ValueError("an array of no dimensions has no axis")
    axes = [axis for axis in reversed(range(a.ndim)) if a.shape[axis] > 1]
    return min(axes, key=lambda axis: a.strides[axis], default=0)


def bytes_spanned(a):
    """From the first to the last byte that the elements touch."""
    if a.size == 0:
        return 0
    gaps = zip(a.shape, a.strides)
    return a.itemsize + sum((length - 1) * abs(step) for length, step in gaps)


def rows_ready(a):
    """`a` itself if each of its rows lies in one piece, or else a copy."""
    if a.shape[1] <= 1 or a.strides[1] == a.itemsize:
        return a
    return a.copy()


def is_view_of(b, a):
    """Whether `b` is another object over some of the bytes of `a`."""
    return b is not a and np.shares_memory(a, b)
