from typing import Protocol, runtime_checkable

from sklearn.linear_model import LogisticRegression


@runtime_checkable
class CanPredict(Protocol):
    def predict(self, X: list[list[float]]) -> object: ...


def serve(model: object) -> str:
    if not isinstance(model, CanPredict):
        raise TypeError(f"cannot serve a {type(model).__name__}")
    return f"serving {type(model).__name__}"


print(serve(LogisticRegression()))
