from abc import ABC, abstractmethod

from sklearn.linear_model import LogisticRegression


class CanPredict(ABC):
    @abstractmethod
    def predict(self, X: list[list[float]]) -> object: ...


def serve(model: object) -> str:
    if not isinstance(model, CanPredict):
        raise TypeError(f"cannot serve a {type(model).__name__}")
    return f"serving {type(model).__name__}"


print(serve(LogisticRegression()))
