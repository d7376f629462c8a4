# mistake: Shifted to zero, then bincount
# fails: one counter for each number between the smallest

import numpy as np


def most_common(values):
    """The most frequent value; of equals, the smallest."""
    values = np.ravel(values)
    if values.size == 0:
        raise ValueError("no values to count")
    if values.dtype.kind == "i":
        lowest = values.min()
        return int(lowest + np.bincount(values - lowest).argmax())
    distinct, counts = np.unique(values, return_counts=True)
    return distinct[counts.argmax()].item()
