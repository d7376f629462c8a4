import numpy as np
from sklearn.base import BaseEstimator, TransformerMixin
from sklearn.datasets import load_diabetes
from sklearn.linear_model import Ridge
from sklearn.model_selection import cross_val_score
from sklearn.pipeline import make_pipeline


class Winsorizer(TransformerMixin, BaseEstimator):
    """Pull the most extreme values of each column in."""

    def __init__(self, share=(0.05, 0.95)):
        self.share = np.array(share)

    def fit(self, X, y=None):
        self.low_, self.high_ = np.quantile(X, self.share, axis=0)
        return self

    def transform(self, X):
        return np.clip(X, self.low_, self.high_)


X, y = load_diabetes(return_X_y=True)
model = make_pipeline(Winsorizer((0.1, 0.9)), Ridge(0.1))
print(f"fitted once: {model.fit(X, y).score(X, y):.2f}")
print("folds:", cross_val_score(model, X, y).round(2))
