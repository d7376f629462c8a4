from abc import ABC, abstractmethod
from typing import Protocol


class Loads(Protocol):
    def load(self, path: str) -> list[str]: ...


class Loader(ABC):
    @abstractmethod
    def load(self, path: str) -> list[str]: ...

    def load_all(self, *paths: str) -> list[str]:
        return [row for path in paths for row in self.load(path)]


class Foreign:  # from a library
    def load(self, path: str) -> list[str]:
        return [f"row of {path}"]


def by_shape(source: Loads) -> list[str]:
    return source.load("a.csv")


def by_name(source: Loader) -> list[str]:
    return source.load("a.csv")


print(by_shape(Foreign()), isinstance(Foreign(), Loader))
Loader.register(Foreign)
print(by_name(Foreign()), isinstance(Foreign(), Loader))
print("inherits load_all:", hasattr(Foreign(), "load_all"))
