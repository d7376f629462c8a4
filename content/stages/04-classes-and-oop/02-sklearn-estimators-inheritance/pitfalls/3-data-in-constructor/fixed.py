import pickle

import numpy as np
from sklearn.base import BaseEstimator, clone


class MedianFiller(BaseEstimator):
    def fit(self, X, y=None):
        self.median_ = np.nanmedian(X)
        return self

    def transform(self, X):
        return np.where(np.isnan(X), self.median_, X)


ages = np.array([31.0, np.nan, 45.0, 38.0])
filler = MedianFiller().fit(ages)
loaded = pickle.loads(pickle.dumps(filler))
print("saved and loaded:", loaded.transform(ages))
print("cloned:", clone(filler).fit(ages).transform(ages))
