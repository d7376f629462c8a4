import numpy as np

margin = np.array([3.0, -1.0, 5.0])
print("mask:", margin[margin > 0])
print("where:", np.where(margin > 0, margin, 0.0))
print("indices:", np.where(margin > 0)[0])

# the shape comes from all three arguments
column = np.zeros((3, 1))
print("shape:", np.where([True, False], column, 1.0).shape)


def log(values: np.ndarray) -> np.ndarray:
    print("log of", values)
    return np.log(values)


# both branches are computed before the choice
print(np.where(margin > 0, log(margin), 0.0).round(2))

# a ufunc's own where= skips the others
safe = np.log(margin, where=margin > 0, out=np.zeros(3))
print(safe.round(2))
