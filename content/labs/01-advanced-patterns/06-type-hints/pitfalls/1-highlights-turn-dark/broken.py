import numpy as np
from numpy.typing import NDArray


def brighten(image: NDArray[np.uint8]) -> NDArray[np.uint8]:
    return image + 60


print("sky:", brighten(np.array([120, 200, 250], dtype=np.uint8)))
floats = np.array([0.5, 0.9])  # from another loader
print("floats:", brighten(floats))
