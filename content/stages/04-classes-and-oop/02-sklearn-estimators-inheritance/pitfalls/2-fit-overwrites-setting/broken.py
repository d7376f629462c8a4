import numpy as np
from sklearn.base import BaseEstimator, TransformerMixin, clone


class PriceClipper(TransformerMixin, BaseEstimator):
    def __init__(self, upper=None):
        self.upper = upper  # None: learn it

    def fit(self, X, y=None):
        if self.upper is None:
            self.upper = np.quantile(X, 0.75)
        return self

    def transform(self, X):
        return np.minimum(X, self.upper)


village = np.array([[180.0], [200.0], [210.0], [900.0]])
city = np.array([[640.0], [700.0], [720.0], [2900.0]])

clipper = PriceClipper().fit(village)
print("setting:", clipper.get_params())
print("city:", clone(clipper).fit_transform(city).ravel())
