import pickle
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from multiprocessing.shared_memory import SharedMemory

import numpy as np

type Handle = tuple[str, tuple[int, int], str]


def mean_of_column(handle: Handle, column: int) -> float:
    name, shape, dtype = handle
    block = SharedMemory(name, track=False)
    matrix = np.ndarray(shape, dtype, buffer=block.buf)
    mean = float(matrix[:, column].mean())
    block.close()  # from here on, matrix must not be touched
    return round(mean, 4)


def touch_after_close(handle: Handle) -> None:
    name, shape, dtype = handle
    block = SharedMemory(name, track=False)
    matrix = np.ndarray(shape, dtype, buffer=block.buf)
    block.close()
    matrix.sum()


if __name__ == "__main__":
    spawn = get_context("spawn")
    data = np.random.default_rng(1).normal(size=(10_000, 100))
    block = SharedMemory(create=True, size=data.nbytes)
    try:
        np.ndarray(data.shape, data.dtype, buffer=block.buf)[:] = data
        handle = (block.name, data.shape, data.dtype.str)
        print(
            "array:", len(pickle.dumps(data)), "bytes, handle:", end=" "
        )
        print(len(pickle.dumps(handle)), "bytes")
        with ProcessPoolExecutor(2, spawn) as pool:
            print(
                list(pool.map(mean_of_column, [handle] * 3, range(3)))
            )
        print(data[:, :3].mean(axis=0).round(4).tolist())
        child = spawn.Process(target=touch_after_close, args=[handle])
        child.start()
        child.join()
        print("used after close, exit code:", child.exitcode)
    finally:
        block.close()
        block.unlink()
