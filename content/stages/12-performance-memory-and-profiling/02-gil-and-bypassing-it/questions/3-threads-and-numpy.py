import os
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_context
from time import perf_counter

import numpy as np


def seconds(spread: Callable, matrices: np.ndarray) -> float:
    start = perf_counter()
    list(spread(np.linalg.svd, matrices))
    return perf_counter() - start


def speed_up() -> float:
    """Four decompositions in four threads against one by one."""
    four = np.random.default_rng(0).normal(size=(4, 500, 500))
    with ThreadPoolExecutor(4) as pool:
        rounds = [
            (seconds(map, four), seconds(pool.map, four))
            for _ in range(5)
        ]
    alone, shared = (min(times) for times in zip(*rounds))
    return alone / shared


if __name__ == "__main__":
    for threads in ("1", str(os.cpu_count())):
        # BLAS reads this when NumPy is imported: in a new process.
        os.environ["OPENBLAS_NUM_THREADS"] = threads
        with ProcessPoolExecutor(1, get_context("spawn")) as fresh:
            ratio = fresh.submit(speed_up).result()
        print(
            f"BLAS threads {threads}: Python threads give {ratio:.1f}x"
        )
