from typing import Protocol, runtime_checkable

from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score

type Rows = list[list[float]]
type Labels = list[int]


@runtime_checkable
class Predictor(Protocol):
    def fit(self, X: Rows, y: Labels) -> object: ...
    def predict(self, X: Rows) -> Labels: ...


class Majority:
    def fit(self, X: Rows, y: Labels) -> None:
        self.top = max(y, key=y.count)

    def predict(self, X: Rows) -> Labels:
        return [self.top for _ in X]


class Ranker:
    def fit(self, X: Rows, y: Labels, group: Labels) -> None: ...
    def predict(self, X: Rows) -> Labels:
        return [0 for _ in X]


X = [[1.0], [2.0], [3.0], [6.0], [7.0], [8.0]]  # visits
y = [0, 0, 0, 0, 1, 1]  # bought
models: list[Predictor] = [LogisticRegression(), Majority(), Ranker()]
for model in models:
    print(type(model).__name__, isinstance(model, Predictor))
    try:
        model.fit(X, y)
        print("  predicts", model.predict(X))
        print("  scores", cross_val_score(model, X, y, cv=2).round(2))
    except TypeError as exc:
        print("  TypeError:", str(exc)[:62])
