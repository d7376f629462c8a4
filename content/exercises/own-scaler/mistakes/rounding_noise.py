# mistake: Constant means a deviation of 0
# fails: rounding noise above 0

import numpy as np
from sklearn.base import BaseEstimator, TransformerMixin
from sklearn.utils.validation import check_is_fitted, validate_data


class Standardise(TransformerMixin, BaseEstimator):
    """Columns with mean 0 and standard deviation 1, as learned from training data."""

    def __init__(self, with_mean=True, with_std=True):
        self.with_mean = with_mean
        self.with_std = with_std

    def fit(self, X, y=None):
        X = self.read(X, reset=True)
        varies = np.nanstd(X, axis=0) > 0
        self.mean_ = np.nanmean(X, axis=0)
        self.scale_ = np.where(varies, np.nanstd(X, axis=0), 1.0)
        return self

    def transform(self, X):
        shift, scale = self.learned()
        return (self.read(X) - shift) / scale

    def inverse_transform(self, X):
        shift, scale = self.learned()
        return self.read(X) * scale + shift

    def learned(self):
        """What to subtract and what to divide by."""
        check_is_fitted(self)
        return (
            self.mean_ if self.with_mean else 0.0,
            self.scale_ if self.with_std else 1.0,
        )

    def read(self, X, reset=False):
        """X as an array; its columns are counted, or compared with those counted."""
        return validate_data(self, X, reset=reset, ensure_all_finite="allow-nan")
