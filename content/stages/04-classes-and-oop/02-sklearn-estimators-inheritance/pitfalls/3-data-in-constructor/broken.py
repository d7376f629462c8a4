import pickle

import numpy as np
from sklearn.base import BaseEstimator, clone


class MedianFiller(BaseEstimator):
    def __init__(self, ages):
        self.median_ = np.nanmedian(ages)

    def transform(self, X):
        return np.where(np.isnan(X), self.median_, X)


ages = np.array([31.0, np.nan, 45.0, 38.0])
filler = MedianFiller(ages)
loaded = pickle.loads(pickle.dumps(filler))
print("saved and loaded:", loaded.transform(ages))
print("cloned:", clone(filler).transform(ages))
