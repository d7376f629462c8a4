from abc import ABC, abstractmethod
from typing import Protocol

from sklearn.base import clone
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline


class Base(ABC):
    @abstractmethod
    def forward(self, x: float) -> float: ...

    def run(self, xs: list[float]) -> list[float]:  # shared code
        return [self.forward(x) for x in xs]


class Forward(Protocol):
    def forward(self, x: float) -> float: ...


class Foreign:  # from a library, inherits from nothing
    def forward(self, x: float) -> float:
        return 2 * x


def double(model: Forward) -> float:
    return model.forward(21.0)


try:
    type("Unfinished", (Base,), {})()
except TypeError as error:
    print("TypeError:", error)
print(double(Foreign()), isinstance(Foreign(), Base))


class Center:
    def fit(self, X, y=None):
        self.shift_ = sum(row[0] for row in X) / len(X)
        return self

    def transform(self, X):
        return [[row[0] - self.shift_] for row in X]


model = make_pipeline(Center(), LogisticRegression())
model.fit([[1], [2], [8], [9]], [0, 0, 1, 1])
print("pipeline:", model.predict([[3], [7]]))
try:
    clone(Center())
except TypeError as error:
    print("clone:", str(error).partition(" as it ")[2])
