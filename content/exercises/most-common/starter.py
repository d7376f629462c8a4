import numpy as np


def most_common(values):
    """The most frequent value; of equals, the smallest."""
    return np.bincount(values).argmax()


print(most_common([3, 1, 3, 2]))
