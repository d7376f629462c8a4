import numpy as np


def normalise(values, axis=0, method="zscore"):
    """Values on a common scale, along an axis."""
    values = np.asarray(values, dtype=float)
    low = np.nanmin(values, axis=axis, keepdims=True)
    high = np.nanmax(values, axis=axis, keepdims=True)
    if method == "zscore":
        shift = np.nanmean(values, axis=axis, keepdims=True)
        scale = np.nanstd(values, axis=axis, keepdims=True)
    elif method == "minmax":
        shift, scale = low, high - low
    else:
        raise ValueError(f"unknown method {method!r}")
    flat = low == high
    return (values - np.where(flat, low, shift)) / np.where(flat, 1, scale)
