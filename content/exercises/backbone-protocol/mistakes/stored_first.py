# mistake: Stored before the name is looked up
# fails: the second silently takes the place

import inspect
from typing import Protocol, get_protocol_members, runtime_checkable


@runtime_checkable
class Backbone(Protocol):
    def forward(self, x): ...

    def freeze(self) -> None: ...


def missing_members(obj: object) -> list[str]:
    """Which members of a backbone are not there or can't be called, sorted."""
    members = sorted(get_protocol_members(Backbone))
    return [name for name in members if not callable(getattr(obj, name, None))]


def register(registry: dict[str, Backbone], name: str, obj: Backbone) -> Backbone:
    """Store a fitting `obj` under a name that is free, and return it."""
    if isinstance(obj, type):
        raise TypeError(f"register an instance of {obj.__name__}, not the class")
    if missing := missing_members(obj):
        raise TypeError(f"{type(obj).__name__} lacks {' and '.join(missing)}")
    try:
        inspect.signature(obj.forward).bind(object())
    except TypeError as error:
        raise TypeError(f"forward must take one argument: {error}") from error
    registry[name] = obj
    return obj
