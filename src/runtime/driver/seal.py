"""Remember what loaded modules and classes offer, and put back what a program changed, before anybody grades with it."""

import operator
import sys
import types
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

HEAP_TYPE = 1 << 9
#: Libraries replace these themselves.
THEIR_OWN = {"matplotlib.pyplot._backend_mod"}
READERS = ("__main__", "submission")

#: A name, how to read and write what is there, and what was there under which keys.
Place = tuple[str, Callable[..., Any], Callable[[str, Any], None], tuple[str, ...], tuple[Any, ...]]


def make() -> tuple[Callable[[], None], Callable[[], None], Callable[[], list[str]]]:
    """(remember, accept, put_back). What they need is bound here: a replaced builtin is replaced for everybody else."""
    places: list[Place] = []
    known: set[int] = set()
    accepted: list[bool] = []
    type_of, module_type, missing = type, types.ModuleType, object()
    anything, each, pairs, is_not = any, map, zip, operator.is_not

    def remember() -> None:
        """What has been loaded since the last time."""
        for module in list(sys.modules.values()):
            if type_of(module) is module_type and module.__name__ not in READERS:
                places.extend(places_of(module, known))

    def accept() -> None:
        """What is there now is right: the driver replaced some of what a snapshot remembers. Once, before any program."""
        if accepted:
            return
        accepted.append(True)
        for at, (name, get, set_back, keys, values) in enumerate(places):
            if any(map(is_not, map(get, keys), values)):
                places[at] = (name, get, set_back, keys, tuple(map(get, keys)))

    def put_back() -> list[str]:
        """Names what is no longer what it was."""
        found: list[str] = []
        for name, get, set_back, keys, values in places:
            if not anything(each(is_not, each(get, keys), values)):
                continue
            for key, value in pairs(keys, values):
                got = get(key, missing)
                if got is value:
                    continue
                if type_of(got) is module_type and got.__name__ == f"{name}.{key}":
                    continue  # a package got the submodule of that name
                found.append(f"{name}.{key}")
                set_back(key, value)
        return found

    return remember, accept, put_back


def places_of(module: types.ModuleType, known: set[int]) -> Iterator[Place]:
    """The module and the classes in it that can be changed at all, those written in Python; each only once."""
    if id(module) not in known:
        known.add(id(module))
        name, offers = module.__name__, vars(module)
        kept = {key: value for key, value in offers.items() if callable(value) and f"{name}.{key}" not in THEIR_OWN}
        yield name, offers.get, offers.__setitem__, tuple(kept), tuple(kept.values())
        for cls in list(offers.values()):
            if isinstance(cls, type) and cls.__flags__ & HEAP_TYPE and id(cls) not in known:
                known.add(id(cls))
                yield class_place(cls)


def class_place(cls: type) -> Place:
    methods = {key: value for key, value in vars(cls).items() if callable(value) or hasattr(value, "__get__")}
    name, set_back = f"{cls.__module__}.{cls.__qualname__}", partial(type.__setattr__, cls)
    return name, vars(cls).get, set_back, tuple(methods), tuple(methods.values())


remember, accept, put_back = make()
