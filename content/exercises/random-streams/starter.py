import numpy as np


def streams(seed, n):
    """Independent generators, each determined by the seed and its position."""
    return [np.random.default_rng(seed + i) for i in range(n)]


def bootstrap_means(x, n_boot, seed):
    """Means of resamples; replicate i draws from stream i."""
    np.random.seed(seed)
    return np.array([np.random.choice(x, len(x)).mean() for _ in range(n_boot)])


def interval(x, level=0.95, n_boot=2000, seed=0):
    """The middle share `level` of the bootstrap means, from low to high."""


print("stream 1 of seed 0:", streams(0, 2)[1].integers(0, 100, 4))
print("stream 0 of seed 1:", streams(1, 1)[0].integers(0, 100, 4))
