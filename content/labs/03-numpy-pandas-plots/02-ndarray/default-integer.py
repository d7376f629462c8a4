import numpy as np
import pandas as pd

pulses = np.arange(100_000)  # counter of a meter
print("default", pulses.dtype, pulses.sum())
wide = np.arange(100_000, dtype=np.int64)
print("asked  ", wide.dtype, wide.sum())
print("floats ", np.arange(0, 1, 0.25).dtype)
print("column of Python integers", pd.Series([1, 2, 3]).dtype)
print("column of a NumPy array  ", pd.Series(pulses).dtype)
