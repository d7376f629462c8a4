import pickle
from functools import lru_cache

import numpy as np
import pandas as pd


def z_score(s: pd.Series) -> pd.Series:
    return (s - s.mean()) / s.std()


delays = pd.Series([1.0, 2.0, 3.0, 100.0])
for step in (np.log1p, z_score):
    halves = pd.concat([step(delays[:2]), step(delays[2:])])
    same = np.allclose(step(delays), halves)
    print(f"{step.__name__}: chunks equal the whole: {same}")

try:
    lru_cache(z_score)(delays)
except TypeError as error:
    print("TypeError:", error)

print("module level:", len(pickle.dumps(z_score)) > 0)
try:
    pickle.dumps(lambda s: s * 2)
except pickle.PicklingError as error:
    print("PicklingError:", str(error).split(":")[0])
