import tracemalloc
from collections.abc import Callable

import numpy as np

x = np.ones(1_000_000)


def chained() -> np.ndarray:
    return 2 * x + 3 * x - 1


def in_place() -> np.ndarray:
    y = 2 * x
    y += 3 * x
    y -= 1
    return y


def with_out() -> np.ndarray:
    y, part = np.multiply(x, 2), np.multiply(x, 3)
    np.add(y, part, out=y)
    return np.subtract(y, 1, out=y)


def peak_mb(job: Callable[[], np.ndarray]) -> int:
    tracemalloc.start()
    job()
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return round(peak / 1e6)


print("the data:", x.nbytes // 10**6, "MB")
for job in (chained, in_place, with_out):
    print(f"{job.__name__:<9}", peak_mb(job), "MB at most")
