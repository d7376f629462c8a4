import numpy as np
import pandas as pd

array = np.random.default_rng(0).random(1_000_000)
values, series = array.tolist(), pd.Series(array)


def loop() -> float:
    total = 0.0
    for value in values:
        total += value
    return total


versions = {
    "for loop": loop,
    "built-in sum": lambda: sum(values),
    "pandas": lambda: series.sum(),
    "NumPy": lambda: array.sum(),
}
totals = [version() for version in versions.values()]
print("same total:", np.allclose(totals, totals[0]))
