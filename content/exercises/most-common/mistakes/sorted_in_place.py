# mistake: Sorts the caller's array
# fails: the array was sorted in place

import numpy as np


def most_common(values):
    """The most frequent value; of equals, the smallest."""
    values = np.asarray(values)
    values.sort()
    if values.dtype.kind == "f":
        values = values[~np.isnan(values)]
    if values.size == 0:
        raise ValueError("no values to count")
    distinct, counts = np.unique(values, return_counts=True)
    return distinct[counts.argmax()].item()
