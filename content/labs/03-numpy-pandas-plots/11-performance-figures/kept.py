import numpy as np
import pandas as pd

array = np.random.default_rng(0).random(1_000_000)
values, series = array.tolist(), pd.Series(array)

versions = {
    "list comprehension": lambda: [v for v in values if v > 0.5],
    "pandas": lambda: series[series > 0.5],
    "NumPy": lambda: array[array > 0.5],
}
print({name: len(version()) for name, version in versions.items()})
