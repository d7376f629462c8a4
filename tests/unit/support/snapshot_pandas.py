import importlib
import sys

before = set(sys.modules)

import numpy as np  # noqa: E402  what is asked is what was there before
import pandas as pd  # noqa: E402

frame = pd.DataFrame({"city": ["Oslo", "Rome", "Oslo"], "temp": [1.5, 20.0, 2.5]})
print("pandas" in before, frame.groupby("city")["temp"].mean().to_dict())
print(np.linalg.inv(np.eye(2) * 2)[0, 0], np.fft.fft([1, 2, 3]).real)
del sys.modules["pandas._libs.missing"]
missing = importlib.import_module("pandas._libs.missing")

print(missing.isnaobj(np.array([None, 1], dtype=object)))
