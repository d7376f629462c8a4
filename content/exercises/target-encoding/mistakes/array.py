# mistake: An array instead of a Series
# fails: an array has lost the index

import numpy as np
import pandas as pd

MISSING = object()


class TargetMean:
    """Replaces a category by the mean of the target, pulled towards the overall one."""

    def __init__(self, smoothing=10.0, folds=5, seed=0):
        self.smoothing, self.folds, self.seed = smoothing, folds, seed

    def fit(self, categories, y):
        self.learned_ = self._learn(names_of(categories), np.asarray(y))
        return self

    def transform(self, categories):
        return np.array(encoded(names_of(categories), *self.learned_))

    def fit_transform(self, categories, y):
        """Codes for training rows: each one is learned without the row itself."""
        names, target = names_of(categories), np.asarray(y)
        codes = np.empty(len(names))
        order = np.random.default_rng(self.seed).permutation(len(names))
        for fold in np.array_split(order, self.folds):
            others = np.setdiff1d(order, fold)
            learned = self._learn(names[others], target[others])
            codes[fold] = encoded(names[fold], *learned)
        self.fit(categories, y)
        return pd.Series(codes, index=categories.index)

    def _learn(self, names, y):
        """The code of each category, and the mean of all rows."""
        prior = y.mean()
        groups = pd.Series(y).groupby(names)
        sums = groups.sum() + self.smoothing * prior
        return (sums / (groups.size() + self.smoothing)).to_dict(), prior


def names_of(categories):
    """The categories as an array of objects; missing ones have a name, too."""
    return categories.astype(object).where(categories.notna(), MISSING).to_numpy()


def encoded(names, codes, prior):
    return [codes.get(name, prior) for name in names]
