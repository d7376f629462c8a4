# mistake: The last definition wins
# fails: the later class silently takes the place

from abc import ABC, abstractmethod
from typing import ClassVar


class Loader(ABC):
    """Reads one format. A subclass with a suffix is found by file name."""

    registry: ClassVar[dict[str, type["Loader"]]] = {}

    def __init_subclass__(cls, *, suffix: str | None = None, **kwargs: object):
        super().__init_subclass__(**kwargs)
        if suffix is None:
            return
        key = suffix.casefold()
        if not key.startswith("."):
            raise ValueError(f"a suffix begins with a dot: {suffix!r}")
        Loader.registry[key] = cls

    @abstractmethod
    def load(self, text: str) -> list[dict]: ...

    @classmethod
    def for_name(cls, name: str) -> "Loader":
        """A new loader for a file of that name."""
        matches = [key for key in Loader.registry if name.casefold().endswith(key)]
        if not matches:
            raise LookupError(f"no loader for {name}")
        return Loader.registry[max(matches, key=len)]()
