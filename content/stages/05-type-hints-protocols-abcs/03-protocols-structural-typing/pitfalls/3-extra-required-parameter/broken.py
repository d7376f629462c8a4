from typing import Protocol, runtime_checkable

type Numbers = tuple[float, ...]


@runtime_checkable
class Trainable(Protocol):
    def fit(self, X: Numbers, y: Numbers) -> object: ...


class Weighted:
    def fit(self, X: Numbers, y: Numbers, weights: Numbers) -> str:
        return f"{len(X)} rows, weights: {weights}"


def train(model: Trainable) -> None:
    print("fits the protocol:", isinstance(model, Trainable))
    print(model.fit((0.5, 1.5), (0.0, 1.0)))


train(Weighted())
