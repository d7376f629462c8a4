import tracemalloc
from array import array
from collections.abc import Callable
from dataclasses import dataclass

NUMBER = 20_000


@dataclass
class Plain:
    kw: float
    rpm: float


@dataclass(slots=True)
class Slotted:
    kw: float
    rpm: float


def as_objects(cls: type) -> list[object]:
    return [cls(i / 7, i / 3) for i in range(NUMBER)]


def as_arrays() -> list[array]:
    kw = array("d", (i / 7 for i in range(NUMBER)))
    return [kw, array("d", (i / 3 for i in range(NUMBER)))]


def each(build: Callable[..., list], *args: type) -> int:
    tracemalloc.start()
    keep = build(*args)
    used, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert keep
    return round(used / NUMBER)


print("plain objects:  ", each(as_objects, Plain), "bytes a record")
print("slotted objects:", each(as_objects, Slotted))
print("two arrays:     ", each(as_arrays))
