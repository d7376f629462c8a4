import os
import pickle
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from multiprocessing.shared_memory import SharedMemory

import numpy as np

SHAPE, CHUNK = (20_000, 64), 5_000  # rows and columns, rows a task


def softmax_chunk(name: str, start: int) -> int:
    """Works in place on CHUNK rows of the shared array."""
    block = SharedMemory(name, track=False)
    scores = np.ndarray(SHAPE, np.float32, buffer=block.buf)
    part = scores[start : start + CHUNK]
    np.exp(part - part.max(axis=1, keepdims=True), out=part)
    part /= part.sum(axis=1, keepdims=True)
    del scores, part  # nobody may touch them after close
    block.close()
    return os.getpid()


if __name__ == "__main__":
    logits = np.random.default_rng(0).normal(size=SHAPE)
    block = SharedMemory(create=True, size=logits.size * 4)
    try:
        shared = np.ndarray(SHAPE, np.float32, buffer=block.buf)
        shared[:] = logits  # the only copy
        print("a chunk, pickled:", len(pickle.dumps(shared[:CHUNK])))
        print("a task, pickled: ", len(pickle.dumps((block.name, 0))))
        with ProcessPoolExecutor(2, get_context("spawn")) as pool:
            work = partial(softmax_chunk, block.name)
            pids = list(pool.map(work, range(0, SHAPE[0], CHUNK)))
        print("done here:", os.getpid() in pids, "chunks:", len(pids))
        print("row sums are 1:", np.allclose(shared.sum(axis=1), 1))
    finally:
        block.close()
        block.unlink()
