# mistake: A count for each distinct value
# fails: It goes through the values one by one in Python

import numpy as np


def most_common(values):
    """The most frequent value; of equals, the smallest."""
    values = np.ravel(values).tolist()
    return max(sorted(set(values)), key=values.count)
