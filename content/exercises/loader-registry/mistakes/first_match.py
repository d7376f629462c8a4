# mistake: The first match wins
# fails: the first suffix that fits is taken

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
        if key in Loader.registry:
            owner = Loader.registry[key].__name__
            raise ValueError(f"{suffix} belongs to {owner} already")
        Loader.registry[key] = cls

    @abstractmethod
    def load(self, text: str) -> list[dict]: ...

    @classmethod
    def for_name(cls, name: str) -> "Loader":
        """A new loader for a file of that name."""
        matches = [key for key in Loader.registry if name.casefold().endswith(key)]
        if not matches:
            raise LookupError(f"no loader for {name}")
        return Loader.registry[matches[0]]()
