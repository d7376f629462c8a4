import numpy as np
from numpy.typing import NDArray


def centre(visits: NDArray[np.float64]) -> NDArray[np.float64]:
    out = np.array(visits, dtype=np.float64)
    out[:] = visits - visits.mean()
    return out


per_day = np.array([3, 4, 6, 6])
print(centre(per_day).round(2))
