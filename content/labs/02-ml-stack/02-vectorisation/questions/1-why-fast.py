import sys

import numpy as np


class Counted(float):
    calls = 0

    def __mul__(self, other: float) -> "Counted":
        Counted.calls += 1
        return Counted(float(self) * other)


prices = [Counted(value) for value in range(1, 1001)]
for name, values in (
    ("array of objects", np.array(prices, dtype=object)),
    ("array of float64", np.array(prices, dtype=np.float64)),
):
    Counted.calls = 0
    total = (values * 2).sum()
    print(f"{name}: {Counted.calls} calls of __mul__, sum {total}")

one, array = 1.5, np.ones(1000)
in_list = sys.getsizeof([one] * 1000) + 1000 * sys.getsizeof(one)
print("bytes per number, list: ", round(in_list / 1000))
print("bytes per number, array:", array.nbytes // 1000)
