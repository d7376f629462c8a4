import numpy as np


def bikes() -> np.ndarray:
    return np.array([31, 48, 90, 62])


a = bikes()
a[1:3][0] = 0
print("slice, then write:     ", a)

a = bikes()
a[[1, 2]][0] = 0
print("index list, then write:", a)

a = bikes()
a[[1, 2]] = 0
print("write to an index list:", a)

a = bikes()
a[a > 60] -= 60
print("write to a mask:       ", a)

a = bikes()
window = a[1:3].copy()
window[0] = 0
print("copy, then write:      ", a)
