from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_context
from time import perf_counter, sleep

import numpy as np


def count(rows: int) -> int:
    """A Python loop: needs the lock for every instruction."""
    return sum(row % 7 for row in range(rows))


def fetch(seconds: float) -> None:
    """Stand-in for a network call: waits without the lock."""
    sleep(seconds)


def sort(size: int) -> None:
    """Two calls into NumPy, which lets go of the lock in both."""
    np.random.default_rng(0).random(size).sort()


def seconds(spread: Callable, task: Callable, size: float) -> float:
    start = perf_counter()
    list(spread(task, [size, size]))
    return perf_counter() - start


if __name__ == "__main__":
    work = (count, 1_000_000), (fetch, 0.05), (sort, 1_000_000)
    spawn = ProcessPoolExecutor(2, get_context("spawn"))
    with ThreadPoolExecutor(2) as threads, spawn as processes:
        ways = map, threads.map, processes.map
        print("task  threads processes")
        for task, size in work:
            # Best of five: the first round also starts the workers.
            rounds = [
                [seconds(w, task, size) for w in ways] for _ in range(5)
            ]
            alone, *shared = [min(times) for times in zip(*rounds)]
            print(
                f"{task.__name__:<5}",
                *(f"{alone / t:7.1f}" for t in shared),
            )
