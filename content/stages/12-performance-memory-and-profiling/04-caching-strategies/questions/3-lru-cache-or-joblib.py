from functools import lru_cache

import numpy as np
from joblib import Memory

memory = Memory("cache", verbose=0)
computed: list[str] = []


def spread(kw: np.ndarray) -> float:
    computed.append("spread")
    return float(kw.std())


try:
    lru_cache(spread)(np.array([3.0, 5.0]))
except TypeError as error:
    print("lru_cache:", error)

on_disk = memory.cache(spread)
for kw in ([3.0, 5.0], [3.0, 5.0], [3.0, 9.0]):
    print("joblib:", on_disk(np.array(kw)), "computed", len(computed))

again = Memory("cache", verbose=0).cache(spread)  # the next run
print(
    "next run:", again(np.array([3.0, 5.0])), "computed", len(computed)
)
