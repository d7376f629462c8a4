import multiprocessing
import os
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context


def square(number: int) -> int:
    if number == 3:
        os._exit(1)  # as if the system had killed it: out of memory
    return number * number


if __name__ == "__main__":
    spawn = get_context("spawn")
    with ProcessPoolExecutor(2, spawn) as executor:
        print("executor:", executor.submit(square, 5).result())
        try:
            print(executor.submit(square, 3).result())
        except BrokenProcessPool as error:
            print("a worker died:", type(error).__name__)

    with spawn.Pool(2) as pool:
        print("pool:    ", pool.starmap(pow, [(5, 2), (2, 10)]))
        answer = pool.apply_async(square, [3])
        try:
            print(answer.get(timeout=3))
        except multiprocessing.TimeoutError:
            print("a worker died: no answer after 3 s, and no error")
