from abc import ABC, abstractmethod
from collections.abc import Sized
from typing import Protocol


class Saves(Protocol):  # fits by shape
    def save(self) -> str: ...


class Store(ABC):  # state and finished methods
    def __init__(self, folder: str) -> None:
        self.folder = folder

    @abstractmethod
    def save(self) -> str: ...


class Bucket:  # names neither
    def save(self) -> str:
        return "saved"

    def __len__(self) -> int:
        return 0


def run(target: Saves) -> str:
    return target.save()


class Empty: ...


print(run(Bucket()), isinstance(Bucket(), Store))
print("Sized by its hook:", isinstance(Bucket(), Sized))
Store.register(Empty)
print("registered:", isinstance(Empty(), Store), hasattr(Empty, "save"))


class NoMeta:
    @abstractmethod
    def save(self) -> str: ...


print("without ABC:", type(NoMeta()).__name__, "was created")
