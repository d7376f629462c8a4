from typing import Protocol


class CanPredict(Protocol):
    def predict(self, texts: list[str]) -> list[int]: ...


class Constant:
    def predict(self, texts: list[str]) -> list[int]:
        return [0 for _ in texts]


for loaded in (Constant(), "model.pkl"):
    print(isinstance(loaded, CanPredict))
