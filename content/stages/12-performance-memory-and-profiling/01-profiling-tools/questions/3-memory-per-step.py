import tracemalloc
from collections.abc import Callable

import numpy as np

rng = np.random.default_rng(0)


def load() -> np.ndarray:
    return rng.normal(size=(2000, 500))


def neighbours(rows: np.ndarray) -> np.ndarray:
    return (rows @ rows.T).argmax(axis=1)


def measure(
    step: Callable[..., np.ndarray], *args: np.ndarray
) -> np.ndarray:
    tracemalloc.reset_peak()
    before, _ = tracemalloc.get_traced_memory()
    result = step(*args)
    kept, peak = (
        (size - before) / 1e6
        for size in tracemalloc.get_traced_memory()
    )
    print(
        f"{step.__name__:<10} peak {peak:2.0f} MB, kept {kept:.0f} MB"
    )
    return result


tracemalloc.start()
rows = measure(load)
best = measure(neighbours, rows)
top = tracemalloc.take_snapshot().statistics("lineno")[0]
tracemalloc.stop()
print(f"largest block left: line {top.traceback[0].lineno}")
