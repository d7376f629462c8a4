import numpy as np
import pandas as pd

array = np.random.default_rng(0).random(300_000)
values, series = array.tolist(), pd.Series(array)

versions = {
    "sorted list": lambda: sorted(values),
    "pandas": lambda: series.sort_values(),
    "NumPy": lambda: np.sort(array),
}
first, *others = (np.asarray(order()) for order in versions.values())
print("same:", [np.array_equal(first, other) for other in others])
