import hashlib
from functools import lru_cache

import numpy as np


@lru_cache(maxsize=10_000)
def embed(text: str) -> list[int]:
    return [len(text), text.count(" ")]


embed("late again").append(999)  # a caller changes its result …
print(embed("late again"), embed.cache_info())  # … and everyone's

two, four = np.zeros(2, np.int64), np.zeros(4, np.int32)
print("same bytes:", two.tobytes() == four.tobytes())


def array_key(a: np.ndarray) -> tuple[tuple[int, ...], str, bytes]:
    return a.shape, a.dtype.str, a.tobytes()


print("same key:", array_key(two) == array_key(four))


def store_key(text: str, model: str) -> str:
    clean = " ".join(text.split()).casefold()
    return f"{model}:{hashlib.sha256(clean.encode()).hexdigest()[:12]}"


print(store_key("Late again ", "v1") == store_key("late again", "v1"))
print(store_key("late again", "v1") == store_key("late again", "v2"))
