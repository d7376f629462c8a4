# mistake: Ties in the order of appearance
# fails: the one that came first was returned

import numpy as np


def most_common(values):
    """The most frequent value; of equals, the smallest."""
    values = np.asarray(values)
    if values.dtype.kind == "f":
        values = values[~np.isnan(values)]
    if values.size == 0:
        raise ValueError("no values to count")
    distinct, first, counts = np.unique(values, return_index=True, return_counts=True)
    best = counts == counts.max()
    return values.flat[first[best].min()].item()
