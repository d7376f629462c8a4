# mistake: Rows are cut in the order of the file
# fails: the seed isn't used, or rows aren't shuffled

import numpy as np


def three_way_split(y, fractions=(0.6, 0.2, 0.2), seed=0, stratify=True):
    """Row numbers for training, validation and test."""
    fractions = np.asarray(fractions)
    three = fractions.shape == (3,) and (fractions > 0).all()
    if not three or abs(fractions.sum() - 1) > 1e-9:
        raise ValueError(f"not three positive fractions with the sum 1: {fractions}")
    order = np.arange(len(y))
    labels = np.asarray(y)[order] if stratify else np.zeros(len(y))
    part = np.empty(len(y), dtype=int)
    for label in np.unique(labels):
        part[labels == label] = parts_of((labels == label).sum(), fractions)
    return tuple(order[part == number] for number in range(3))


def parts_of(n, fractions):
    """The part, 0 to 2, of each of n shuffled rows."""
    cuts = np.rint(np.cumsum(fractions) * n)
    return np.searchsorted(cuts, np.arange(n), side="right")
