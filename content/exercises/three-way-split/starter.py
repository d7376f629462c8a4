import numpy as np


def three_way_split(y, fractions=(0.6, 0.2, 0.2), seed=0, stratify=True):
    """Row numbers for training, validation and test."""
    n = len(y)
    order = np.arange(n)
    first, second = int(fractions[0] * n), int(fractions[1] * n)
    return order[:first], order[first : first + second], order[-second:]


parts = three_way_split(["cat"] * 70 + ["dog"] * 31)
print([len(part) for part in parts], "rows of 101")
