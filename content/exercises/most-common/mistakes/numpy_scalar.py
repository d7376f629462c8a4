# mistake: A NumPy scalar is returned
# fails: indexing an array gives a NumPy scalar

import numpy as np


def most_common(values):
    """The most frequent value; of equals, the smallest."""
    values = np.asarray(values)
    if values.dtype.kind == "f":
        values = values[~np.isnan(values)]
    if values.size == 0:
        raise ValueError("no values to count")
    distinct, counts = np.unique(values, return_counts=True)
    return distinct[counts.argmax()]
