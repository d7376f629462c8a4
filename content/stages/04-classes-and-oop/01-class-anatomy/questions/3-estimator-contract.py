import warnings

import numpy as np
from sklearn.base import (
    BaseEstimator,
    ClassifierMixin,
    clone,
    is_classifier,
)
from sklearn.model_selection import cross_val_score
from sklearn.utils.estimator_checks import check_estimator


class Majority(ClassifierMixin, BaseEstimator):
    def __init__(self, ignore=()):
        self.ignore = ignore

    def fit(self, X, y):
        self.classes_, counts = np.unique(y, return_counts=True)
        self.majority_ = self.classes_[counts.argmax()]
        return self

    def predict(self, X):
        return np.full(len(X), self.majority_)


class Reversed(BaseEstimator, ClassifierMixin):
    fit, predict = Majority.fit, Majority.predict


class Altered(Majority):
    def __init__(self, ignore=()):
        self.ignore = list(ignore)


X, y = np.zeros((50, 1)), np.repeat(["stays", "leaves"], [35, 15])
for model in (Majority(), Reversed()):
    scores = cross_val_score(model, X, y).tolist()
    print(type(model).__name__, is_classifier(model), scores)
try:
    clone(Altered())
except RuntimeError as error:
    print("clone:", str(error).split(", as ")[1])

with warnings.catch_warnings(action="ignore"):  # of skipped checks
    checks = check_estimator(Majority(), on_fail=None)
failed = [c["check_name"] for c in checks if c["status"] == "failed"]
print(f"{len(failed)} of {len(checks)} checks fail, first: {failed[0]}")
