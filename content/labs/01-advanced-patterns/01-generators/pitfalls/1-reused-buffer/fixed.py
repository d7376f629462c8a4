from collections.abc import Iterable, Iterator

import numpy as np


def batches(values: Iterable[float], n: int) -> Iterator[np.ndarray]:
    buffer, filled = np.empty(n), 0
    for value in values:
        buffer[filled] = value
        filled += 1
        if filled == n:
            yield buffer.copy()
            filled = 0


loads = [3.1, 3.3, 9.8, 9.6, 5.0, 5.2]
print("used at once:", [float(b.max()) for b in batches(loads, 2)])
ahead = list(batches(loads, 2))  # a prefetch queue, say
print("kept:        ", [float(b.max()) for b in ahead])
print("shared:", np.shares_memory(ahead[0], ahead[-1]))
