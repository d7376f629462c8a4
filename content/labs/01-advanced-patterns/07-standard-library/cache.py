from functools import lru_cache

import numpy as np

VECTORS = {"cat": [3.0, 4.0], "dog": [6.0, 8.0]}


@lru_cache
def embedding(word: str) -> np.ndarray:
    return np.array(VECTORS[word])


@lru_cache
def guarded(word: str) -> np.ndarray:
    vector = np.array(VECTORS[word])
    vector.setflags(write=False)
    return vector


mine = embedding("cat")
mine /= np.linalg.norm(mine)  # meant for this caller only
print("the next caller gets", embedding("cat"), embedding.cache_info())

mine = guarded("cat")
try:
    mine /= np.linalg.norm(mine)
except ValueError as error:
    print("ValueError:", error)
print("my own:", mine / np.linalg.norm(mine), "cached:", guarded("cat"))

try:
    embedding(["cat", "dog"])
except TypeError as error:
    print("TypeError:", error)
