from collections.abc import Callable
from time import perf_counter

import numpy as np

rng = np.random.default_rng(0)


def additions(n: int) -> list[Callable[[], object]]:
    x, y = rng.random(n), rng.random(n)
    a, b = x.tolist(), y.tolist()
    return [
        lambda: [p + q for p, q in zip(a, b, strict=True)],
        lambda: x + y,
    ]


def factor(n: int) -> float:
    """List by NumPy: the least of nine samples each, in turns."""
    jobs, least = additions(n), [float("inf")] * 2
    for _ in range(9):
        for at, job in enumerate(jobs):
            began = perf_counter()
            for _ in range(max(1, 200_000 // n)):
                job()
            least[at] = min(least[at], perf_counter() - began)
    return least[0] / least[1]


print("   values  list / NumPy")
for n in (5, 10, 100, 1_000, 10_000, 100_000, 1_000_000):
    times = factor(n)
    print(f"{n:9,} {times:10.{0 if times >= 10 else 1}f}")
