from abc import ABC, abstractmethod


class Loader(ABC):
    @abstractmethod
    def load(self, path: str) -> list[str]: ...


class Empty(Loader): ...


class WrongSignature(Loader):
    def load(self) -> list[str]:
        return ["a row"]


print("both classes are defined")
try:
    Empty()
except TypeError as exc:
    print("created:", exc)

loader: Loader = WrongSignature()
print("created:", type(loader).__name__)
try:
    loader.load("a.csv")
except TypeError as exc:
    print("called: ", exc)
