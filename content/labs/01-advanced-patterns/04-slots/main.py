import sys
import tracemalloc
from collections.abc import Callable

import numpy as np

FIELDS = ("x1", "y1", "x2", "y2", "score", "label")


def fill(box) -> None:
    box.x1 = box.y1 = box.x2 = box.y2 = box.score = box.label = 1


def track(box) -> None:
    fill(box)
    box.id = 1


def each(make: Callable[[], object], n: int = 20_000) -> int:
    keep: list[object] = [None] * n  # made before counting starts
    tracemalloc.start()
    for i in range(n):
        keep[i] = make()
    used, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return round(used / n)


Plain = type("Plain", (), {"__init__": fill})
Box = type("Box", (), {"__init__": fill, "__slots__": FIELDS})
Forgot = type("Forgot", (Box,), {"__init__": track})
Slim = type("Slim", (Box,), {"__init__": track, "__slots__": ("id",)})
print("          getsizeof  traced  __dict__")
for kind in (Plain, Box, Forgot, Slim):
    size, has = sys.getsizeof(kind()), hasattr(kind(), "__dict__")
    print(f"{kind.__name__:9} {size:9} {each(kind):7}  {has}")
print("with vars", f"{each(lambda: (box := Plain(), vars(box))[0]):17}")
row = np.dtype([(name, "f4") for name in FIELDS])
print("NumPy row", f"{row.itemsize:17}")
