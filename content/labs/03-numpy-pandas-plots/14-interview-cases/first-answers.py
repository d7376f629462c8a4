import numpy as np
import pandas as pd

# "Is it a weekend?" The second date is missing.
dates = pd.Series(pd.to_datetime(["2026-07-04", None, "2026-07-06"]))
first = dates.dt.dayofweek.isin([5, 6]).astype("int64")
print("isin:     ", first.tolist())
print("with gaps:", first.astype("Int64").mask(dates.isna()).tolist())

# "The most frequent value?"
for values in ([3, 1, 3, 1, 2], [-5, -5, 2]):
    try:
        print("bincount: ", np.bincount(values).argmax(), "of", values)
    except ValueError as error:
        print("bincount: ", error)

# "Normalise the columns." The second one never changes.
table = np.array([[1.0, 7.0], [3.0, 7.0]])
with np.errstate(invalid="ignore"):
    scores = (table - table.mean(axis=0)) / table.std(axis=0)
print("z-scores: ", scores.tolist())
