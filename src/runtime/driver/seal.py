"""Remember what loaded modules and classes offer, and put back what a program changed, before anybody grades with it."""

import operator
import sys
import types
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Any

HEAP_TYPE = 1 << 9
#: Libraries replace these themselves: names by module.
THEIR_OWN = {"matplotlib.pyplot": {"_backend_mod"}}
READERS = ("__main__", "submission")

#: A name, what is there, how to take it under all keys at once and to write it, these keys (two at least: that makes
#: a tuple), and what was there.
Place = tuple[str, Mapping[str, Any], Callable[..., Any], Callable[[str, Any], None], tuple[str, ...], tuple[Any, ...]]


def make() -> tuple[Callable[[], None], Callable[[], None], Callable[[], list[str]]]:
    """(remember, accept, put_back). What they need is bound here: a replaced builtin is replaced for everybody else."""
    places: list[Place] = []
    known: set[int] = set()
    accepted: list[bool] = []
    type_of, module_type, missing = type, types.ModuleType, object()
    anything, each, pairs, is_not, lacking = any, map, zip, operator.is_not, KeyError

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
        for at, (name, there, take, set_back, keys, values) in enumerate(places):
            if any(map(is_not, map(there.get, keys), values)):
                places[at] = (name, there, take, set_back, keys, tuple(map(there.get, keys)))

    def put_back() -> list[str]:
        """Names what is no longer what it was."""
        found: list[str] = []
        for name, there, take, set_back, keys, values in places:
            try:
                if not anything(each(is_not, take(there), values)):
                    continue
            except lacking:
                pass
            for key, value in pairs(keys, values):
                got = there.get(key, missing)
                if got is value:
                    continue
                if type_of(got) is module_type is not type_of(value) and got.__name__ == f"{name}.{key}":
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
        left_out, module_type = THEIR_OWN.get(name, ()), types.ModuleType
        keys = [key for key, value in offers.items() if callable(value) or type(value) is module_type]
        yield from place(name, offers, offers.__setitem__, [key for key in keys if key not in left_out])
        for cls in [value for value in offers.values() if isinstance(value, type)]:
            if cls.__flags__ & HEAP_TYPE and id(cls) not in known:
                known.add(id(cls))
                methods = vars(cls)
                keys = [key for key, value in methods.items() if callable(value) or hasattr(value, "__get__")]
                yield from place(f"{cls.__module__}.{cls.__qualname__}", methods, partial(type.__setattr__, cls), keys)


def place(
    name: str, there: Mapping[str, Any], set_back: Callable[[str, Any], None], keys: list[str]
) -> Iterator[Place]:
    """One, unless there is nothing to keep."""
    if keys:
        several = tuple(keys) if len(keys) > 1 else tuple(keys * 2)
        take = operator.itemgetter(*several)
        yield name, there, take, set_back, several, take(there)


remember, accept, put_back = make()
