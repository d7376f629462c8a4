from collections.abc import Iterable, Sequence

import numpy as np


def total(prices: Iterable[float]) -> float:  # one pass
    return sum(prices)


def lengths(texts: Sequence[str]) -> list[int]:  # len, index
    return [len(texts[i]) for i in range(len(texts))]


array = np.array([9.5, 4.0])
values = ([1.0], (1.0,), range(3), "ab", {1.0}, array)
for kind in (Sequence, Iterable):
    names = [type(v).__name__ for v in values if isinstance(v, kind)]
    print(f"{kind.__name__}:", *names)

print(total(p / 100 for p in (950, 400)), total({9.5, 4.0}))
print(lengths(("age", "city")), lengths("city"))
print(lengths(array.astype(str)))
