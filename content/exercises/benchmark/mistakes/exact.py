# mistake: Floats are compared exactly
# fails: floats are compared with ==

import math
import time

import numpy as np


def compare(variants, *args, repeat=5, clock=time.perf_counter):
    """Rows (name, best seconds, ratio to the fastest), the fastest first."""
    if not variants:
        raise ValueError("there is nothing to compare")
    if repeat < 1:
        raise ValueError(f"at least one round is needed, not {repeat}")
    results = {name: function(*args) for name, function in variants.items()}
    first = next(iter(results))
    for name, result in results.items():
        if not agree(result, results[first]):
            raise AssertionError(f"{name} gives another result than {first}")

    best = dict.fromkeys(variants, math.inf)
    for _ in range(repeat):
        for name, function in variants.items():
            start = clock()
            function(*args)
            best[name] = min(best[name], clock() - start)

    fastest = min(best.values())
    rows = [(name, seconds, ratio(seconds, fastest)) for name, seconds in best.items()]
    return sorted(rows, key=lambda row: row[1])


def agree(one, other):
    one, other = np.asarray(one), np.asarray(other)
    if one.shape != other.shape:
        return False
    return np.array_equal(one, other)


def ratio(seconds, fastest):
    if seconds == fastest:
        return 1.0
    return seconds / fastest if fastest else math.inf
