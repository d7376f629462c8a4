from sklearn.base import BaseEstimator
from sklearn.exceptions import NotFittedError
from sklearn.utils.validation import check_is_fitted


class Mean(BaseEstimator):
    def fit(self, X, y=None):
        self.mean_ = sum(X) / len(X)
        return self


class Prepared(Mean):
    def __init__(self):
        self.cache_ = None  # looks learned


class Lowercase(BaseEstimator):
    def fit(self, X, y=None):
        return self  # nothing to learn


class Stateless(Lowercase):
    def __sklearn_is_fitted__(self):
        return True


for model in (
    Mean(),
    Mean().fit([1, 3]),
    Prepared(),
    Lowercase().fit([]),
):
    try:
        check_is_fitted(model)
        print(f"{model!r:<12}", vars(model), "passes")
    except NotFittedError as error:
        print(f"{model!r:<12}", vars(model), type(error).__name__)
check_is_fitted(Stateless())
print("Stateless() passes unfitted")
