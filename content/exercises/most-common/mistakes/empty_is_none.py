# mistake: None where nothing is left
# fails: have no most common value

import numpy as np


def most_common(values):
    """The most frequent value; of equals, the smallest."""
    values = np.asarray(values)
    if values.dtype.kind == "f":
        values = values[~np.isnan(values)]
    if values.size == 0:
        return None
    distinct, counts = np.unique(values, return_counts=True)
    return distinct[counts.argmax()].item()
