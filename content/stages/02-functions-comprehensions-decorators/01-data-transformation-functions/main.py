from collections.abc import Callable
from functools import partial, reduce

import numpy as np
import pandas as pd

type Step = Callable[[pd.Series], pd.Series]


def clip_outliers(
    s: pd.Series, lower: float = 0.01, upper: float = 0.99
) -> pd.Series:
    return s.clip(s.quantile(lower), s.quantile(upper))


def scale(s: pd.Series, mean: float, std: float) -> pd.Series:
    return (s - mean) / std


def standardise(s: pd.Series) -> pd.Series:
    return scale(s, s.mean(), s.std())


def run_steps(s: pd.Series, *steps: Step) -> pd.Series:
    return reduce(lambda value, step: step(value), steps, s)


# What six customers spent in a year, one of them a reseller.
spend = pd.Series([0, 180, 210, 240, 260, 900], dtype="float64")
clip_top = partial(clip_outliers, lower=0, upper=0.95)

logged = run_steps(spend, clip_top, np.log1p, standardise)
swapped = run_steps(spend, clip_top, standardise, np.log1p)
print("log, then scale:", logged.round(2).tolist())
print("scale, then log:", swapped.round(2).tolist())

settings = {"lower": 0.2, "upper": 0.8}
print("from a config:", clip_outliers(spend, **settings).tolist())

# Numbers learned from these rows, reused for a new customer.
scale_known = partial(scale, mean=spend.mean(), std=spend.std())
new = pd.Series([400.0])
print(scale_known(new).round(2).tolist(), standardise(new).tolist())

shops = pd.DataFrame({"sales": [5200, 3900], "staff": [4, 6]})
rated = shops.assign(per_head=shops["sales"] / shops["staff"])
print(list(shops.columns), rated["per_head"].tolist())
