import tracemalloc
from collections.abc import Callable, Sized

import numpy as np

N = 100_000


def per_value(make: Callable[[], Sized]) -> float:
    tracemalloc.start()
    made = make()
    used, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return used / len(made)


for name, make in {
    "list, all different": lambda: list(range(1_000, 1_000 + N)),
    "list, below 200": lambda: [i % 200 for i in range(N)],
    "array, default int": lambda: np.arange(N),
    "array, int64": lambda: np.arange(N, dtype=np.int64),
    "array, uint8": lambda: np.zeros(N, np.uint8),
}.items():
    print(f"{name:<20}{per_value(make):5.1f} bytes per value")
