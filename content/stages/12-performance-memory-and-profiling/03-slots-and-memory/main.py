import sys
import tracemalloc
from collections.abc import Callable
from dataclasses import dataclass


@dataclass
class Plain:
    kw: float
    rpm: float


def opened(kw: float, rpm: float) -> Plain:
    pump = Plain(kw, rpm)
    vars(pump)  # as a serialiser does
    return pump


@dataclass(slots=True)
class Slotted:
    kw: float
    rpm: float


def each(
    make: Callable[..., object], own: bool, n: int = 10_000
) -> int:
    """Bytes per object; the list that keeps them is not counted."""
    keep: list[object] = [None] * n
    tracemalloc.start()
    for i in range(n):
        keep[i] = make(i / 7, i / 3) if own else make(3.1, 900.0)
    used, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return round(used / n)


print("getsizeof  traced  with floats")
for make in (Plain, opened, Slotted):
    size, alone = sys.getsizeof(make(3.1, 900.0)), each(make, False)
    print(f"{size:9} {alone:7} {each(make, True):12}", make.__name__)
