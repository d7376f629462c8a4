import warnings
from typing import Self

import numpy as np
from sklearn.base import BaseEstimator, TransformerMixin, clone
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GridSearchCV
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.utils.validation import check_is_fitted


class LogTransformer(TransformerMixin, BaseEstimator):
    def __init__(self, offset: float = 1.0) -> None:
        self.offset = offset

    def fit(self, X: np.ndarray, y: np.ndarray | None = None) -> Self:
        self.min_ = X.min(axis=0)
        return self

    def transform(self, X: np.ndarray) -> np.ndarray:
        check_is_fitted(self)
        return np.log(np.maximum(X, self.min_) + self.offset)


# Purchases of 400 customers, many of them 0; who comes back?
rng = np.random.default_rng(4)
purchases = rng.poisson(rng.exponential(6, (400, 1))).astype(float)
signal = np.log(purchases[:, 0] + 0.5) + rng.normal(size=400)
returns = (signal > 1.0).astype(int)

steps = [("log", LogTransformer()), ("scale", StandardScaler())]
model = Pipeline([*steps, ("classify", LogisticRegression())])
grid = {"log__offset": [0.0, 0.5, 50.0]}
search = GridSearchCV(model, grid, cv=5, scoring="f1")
with warnings.catch_warnings(action="ignore"):  # of failed fits
    search.fit(purchases, returns)
for params, score in zip(
    search.cv_results_["params"],
    search.cv_results_["mean_test_score"],
    strict=True,
):
    print(params, score.round(3))

best = search.best_estimator_.named_steps["log"]
print(best, vars(best))
print("clone:", vars(clone(best)), hasattr(best, "clone"))
print(" > ".join(base.__name__ for base in LogTransformer.__mro__))
