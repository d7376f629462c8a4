from collections.abc import Callable
from time import perf_counter

import numpy as np

Jobs = list[Callable[[], object]]


def sums(m: np.ndarray) -> Jobs:
    n = len(m)
    return [
        lambda: [m[:, i].sum() for i in range(n)],
        lambda: [m[i].sum() for i in range(n)],
        lambda: m.sum(axis=0),
        lambda: m.sum(axis=1),
    ]


def seconds(jobs: Jobs) -> list[float]:
    """The least of seven runs of each; the jobs take turns."""
    least = [float("inf")] * len(jobs)
    for _ in range(7):
        for at, job in enumerate(jobs):
            began = perf_counter()
            job()
            least[at] = min(least[at], perf_counter() - began)
    return least


print("      n    MB  columns/rows  rows/axis=1  axis=0/axis=1")
rng = np.random.default_rng(0)
for n in (500, 1_000, 2_000, 4_000, 8_000):
    m = rng.random((n, n))
    columns, rows, down, across = seconds(sums(m))
    ratios = columns / rows, rows / across, down / across
    figures = "".join(f"{ratio:13.2g}" for ratio in ratios)
    print(f"{n:7,}{m.nbytes / 1e6:6.0f}{figures}")
