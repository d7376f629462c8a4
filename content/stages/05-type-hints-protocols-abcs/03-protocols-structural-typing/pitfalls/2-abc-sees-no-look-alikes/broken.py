from abc import ABC, abstractmethod


class CanPredict(ABC):
    @abstractmethod
    def predict(self, texts: list[str]) -> list[int]: ...


class Constant:
    def predict(self, texts: list[str]) -> list[int]:
        return [0 for _ in texts]


plugins: list[object] = [Constant(), "notes.txt"]
found = [type(p).__name__ for p in plugins if isinstance(p, CanPredict)]
print("models found:", found)
