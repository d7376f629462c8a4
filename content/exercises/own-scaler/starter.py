import numpy as np
from sklearn.base import BaseEstimator, TransformerMixin


class Standardise(TransformerMixin, BaseEstimator):
    def __init__(self, with_mean=True, with_std=True):
        self.with_mean = with_mean
        self.with_std = with_std

    def fit(self, X, y=None):
        return self

    def transform(self, X):
        X = np.asarray(X, dtype=float)
        return (X - X.mean(axis=0)) / X.std(axis=0)


if __name__ == "__main__":
    train = [[1.0, 10.0], [2.0, 20.0], [3.0, 60.0]]
    scaler = Standardise().fit(train)
    print(scaler.transform(train))
    print("one new row:", scaler.transform([[4.0, 30.0]]))
