import numpy as np
from numpy.typing import NDArray


def brighten(image: NDArray[np.uint8]) -> NDArray[np.uint8]:
    if image.dtype != np.uint8:
        raise TypeError(f"need uint8, not {image.dtype}")
    wide = image.astype(np.int16) + 60
    return np.minimum(wide, 255).astype(np.uint8)


print("sky:", brighten(np.array([120, 200, 250], dtype=np.uint8)))
try:
    floats = np.array([0.5, 0.9])  # from another loader
    print("floats:", brighten(floats))
except TypeError as error:
    print("TypeError:", error)
