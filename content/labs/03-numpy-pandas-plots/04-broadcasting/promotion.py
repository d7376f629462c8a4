import warnings

import numpy as np

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print("array: ", np.array([200], np.uint8) + 100)
    print("warned:", [str(w.message) for w in caught])
    print("scalar:", np.uint8(200) + 100)
    print("warned:", [str(w.message) for w in caught])
try:
    np.uint8(1) + 300
except OverflowError as error:
    print("OverflowError:", error)

weights = np.ones(2, np.float32)
print(
    "Python 3.0: ", (weights + 3.0).dtype, (np.float32(3) + 3.0).dtype
)
print("float64(3): ", (weights + np.float64(3)).dtype)
print("int array:  ", (weights * np.arange(2)).dtype)
