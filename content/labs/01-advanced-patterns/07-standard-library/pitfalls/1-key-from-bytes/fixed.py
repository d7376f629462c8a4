import hashlib

import numpy as np

cache = {}


def orientation(picture):
    digest = hashlib.sha256(picture.tobytes()).hexdigest()
    key = picture.shape, picture.dtype.str, digest
    if key not in cache:
        height, width = picture.shape
        cache[key] = "wide" if width > height else "tall"
    return cache[key]


print("2 x 3:", orientation(np.zeros((2, 3), np.uint8)))
print("3 x 2:", orientation(np.zeros((3, 2), np.uint8)))
print("predictions kept:", len(cache))
