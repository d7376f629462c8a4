from typing import TypeGuard, TypeIs, assert_never

import numpy as np
from numpy.typing import NDArray

type Matrix = NDArray[np.float64]
type Score = str | float | None


def is_matrix(x: object) -> TypeGuard[Matrix]:
    return (
        isinstance(x, np.ndarray)
        and x.dtype == np.float64
        and x.ndim == 2
    )


def is_number(x: object) -> TypeIs[int | float]:
    return isinstance(x, int | float)


def compare(embeddings: object) -> str:
    if is_matrix(embeddings):  # from here on it has @ and .T
        return f"similarities {(embeddings @ embeddings.T).shape}"
    return "refused"


def to_float(score: Score) -> float:
    if is_number(score):
        return float(score)
    match score:  # str | None is left
        case str():
            return float(score)
        case None:
            return 0.0
        case _:
            assert_never(score)


docs = np.ones((3, 4))
print("float64 matrix:", compare(docs))
print("float32 matrix:", compare(docs.astype(np.float32)))
print("one vector:    ", compare(docs[0]))
print("nested list:   ", compare(docs.tolist()))

old_and_new_models = (
    *(0.91, "0.42", None, 1),
    *(np.float64(0.5), np.float32(0.5), {"score": 0.9}),
)
for score in old_and_new_models:
    try:
        print(f"{score!r:<16} -> {to_float(score)}")
    except AssertionError as exc:
        print(f"{score!r:<16} -> AssertionError: {exc}")
