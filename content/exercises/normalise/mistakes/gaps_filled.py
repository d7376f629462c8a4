# mistake: nan_to_num on the result
# fails: nan_to_num turned gaps into 0

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
    with np.errstate(all="ignore"):
        scaled = (values - np.where(low == high, low, shift)) / scale
    return np.nan_to_num(scaled)
