# mistake: np.bincount for everything
# fails: np.bincount counts from 0 upwards

import numpy as np


def most_common(values):
    """The most frequent value; of equals, the smallest."""
    return np.bincount(np.ravel(values)).argmax().item()
