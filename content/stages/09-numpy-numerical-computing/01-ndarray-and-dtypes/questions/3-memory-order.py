import numpy as np


def furthest_walk(a: np.ndarray, b: np.ndarray) -> int:
    """Bytes stepped through the worse operand of a ufunc on a, b."""
    pairs = np.nditer([a, b])  # the iterator that ufuncs use
    at = [[x.__array_interface__["data"][0] for x in p] for p in pairs]
    return int(np.abs(np.diff(at, axis=0)).sum(axis=0).max())


c = np.random.default_rng(0).normal(size=(100, 100))
f = np.asfortranarray(c)
print("c * c    ", f"{furthest_walk(c, c):>10,}")
print("c.T * c.T", f"{furthest_walk(c.T, c.T):>10,}")
print("f * f    ", f"{furthest_walk(f, f):>10,}")
print("c * f    ", f"{furthest_walk(c, f):>10,}")
print("order of c.T * 2:", "F" if (c.T * 2).flags.f_contiguous else "C")
