import numpy as np


def standardise(
    table: np.ndarray, mean: np.ndarray, scale: np.ndarray
) -> np.ndarray:
    safe = np.where(scale == 0, 1.0, scale)  # constant columns
    return (table - mean) / safe


# Age, income in thousands, country code (the same for everyone).
train = np.array([[20, 30, 49], [40, 50, 49], [60, np.nan, 49]])
test = np.array([[50, 60, 33.0]])
mean, scale = np.nanmean(train, axis=0), np.nanstd(train, axis=0)
with np.errstate(invalid="ignore"):
    naive = (train - mean) / scale
print("naive:  ", naive.round(2).tolist())
print("guarded:", standardise(train, mean, scale).round(2).tolist())
print("test:   ", standardise(test, mean, scale).round(2).tolist())
