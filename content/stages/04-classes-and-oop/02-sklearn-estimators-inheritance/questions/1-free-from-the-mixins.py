import numpy as np
from sklearn.base import BaseEstimator, TransformerMixin
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


class Bare:  # no base class at all
    def fit(self, X, y=None):
        return self

    def transform(self, X):
        return X * 1000


class ToGrams(TransformerMixin, BaseEstimator):
    def __init__(self, factor=1000):
        self.factor = factor

    def fit(self, X, y=None):
        return self

    def transform(self, X):
        return X * self.factor


class NamedToGrams(ToGrams):
    def get_feature_names_out(self, names=None):
        return np.asarray(names, dtype=object)


kilos = np.array([[1.0], [2.0], [3.0]])
piped = make_pipeline(Bare(), StandardScaler()).fit_transform(kilos)
print("bare class in a pipeline:", piped.ravel().round(2))

grams = ToGrams().set_params(factor=500)
print(grams, grams.get_params(), grams.fit_transform(kilos).ravel())
for base in (BaseEstimator, TransformerMixin):
    own = [name for name in dir(base) if not name.startswith("_")]
    print(f"{base.__name__}:", own)
for cls in (Bare, ToGrams, NamedToGrams):
    print(f"{cls.__name__}: set_output", hasattr(cls(), "set_output"))
