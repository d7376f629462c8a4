import math
from decimal import Decimal

import numpy as np
import pandas as pd


def meets(score: float, target: float) -> bool:
    return score > target or math.isclose(score, target, rel_tol=1e-6)


def improved(new: float, old: float) -> bool:
    return new < old and not math.isclose(new, old, rel_tol=1e-6)


print("0.1 is stored as", Decimal.from_float(0.1))
print(0.1 + 0.2, 0.1 + 0.2 == 0.3, 19 / 20 == 0.95)

# Cross-validation of a churn model: three folds of 100 customers.
hits, rows = [94, 95, 96], [100, 100, 100]
folds = [right / n for right, n in zip(hits, rows, strict=True)]
mean = sum(folds) / len(folds)
print("mean:", mean)
print(">= target:", mean >= 0.95, "tolerant:", meets(mean, 0.95))
print("in counts:", 100 * sum(hits) >= 95 * sum(rows))

# An error metric: lower is better.
print("same RMSE:", improved(0.423, old=0.4230000000001))
print("worse RMSE:", not math.isclose(0.60, 0.42), improved(0.60, 0.42))
print("1e-12 is 0:", math.isclose(1e-12, 0.0))
print("1e-9 is 2e-9:", np.isclose(1e-9, 2e-9))

# Visits per customer; one count is unknown.
counts = np.array([1, 2, 3])
try:
    counts[0] = np.nan
except ValueError as error:
    print("ValueError:", error)
visits = pd.Series([1, 2, 3])
visits[0] = None
print(visits.dtype, visits.tolist())
print(pd.Series([1, 2, None], dtype="Int64").tolist())
print("0 + 1 + … + 99999:", np.arange(100_000).sum())
