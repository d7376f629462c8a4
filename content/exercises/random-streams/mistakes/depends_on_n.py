# mistake: Seeds drawn from the number of streams
# fails: depends on the number of streams

import numpy as np


def streams(seed, n):
    """Independent generators, each determined by the seed and its position."""
    return [np.random.default_rng([seed, n, i]) for i in range(n)]


def bootstrap_means(x, n_boot, seed):
    """Means of resamples; replicate i draws from stream i."""
    if len(x) == 0 or n_boot < 1:
        raise ValueError("a bootstrap needs values and at least one replicate")
    return np.array([rng.choice(x, len(x)).mean() for rng in streams(seed, n_boot)])


def interval(x, level=0.95, n_boot=2000, seed=0):
    """The middle share `level` of the bootstrap means, from low to high."""
    if not 0 < level < 1:
        raise ValueError(f"a level lies between 0 and 1, which {level} does not")
    tail = (1 - level) / 2
    low, high = np.quantile(bootstrap_means(x, n_boot, seed), [tail, 1 - tail])
    return float(low), float(high)
