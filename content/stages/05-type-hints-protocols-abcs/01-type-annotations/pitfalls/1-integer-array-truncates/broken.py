import numpy as np


def centre(visits: np.ndarray) -> np.ndarray:
    out = visits.copy()
    out[:] = visits - visits.mean()
    return out


per_day = np.array([3, 4, 6, 6])
print(centre(per_day).round(2))
