from dataclasses import dataclass

import numpy as np


@dataclass
class Plain:
    score: float
    name: str = "?"


@dataclass(order=True, frozen=True, slots=True, kw_only=True)
class Full:
    score: float
    name: str = "?"


NAMES = "init repr eq lt hash setattr slots match_args".split()
for cls in (Plain, Full):
    made = [n for n in NAMES if vars(cls).get(f"__{n}__") is not None]
    print(f"{cls.__name__:<6}", *made)
print(Plain("not a number"))  # no check of the types


@dataclass
class Last:
    name: str
    rows: np.ndarray


@dataclass
class First:
    rows: np.ndarray
    name: str


rows = np.array([1, 2])
print("array last: ", Last("a", rows) == Last("a", rows.copy()))
try:
    print(First(rows, "a") == First(rows.copy(), "a"))
except ValueError as error:
    print("array first:", str(error).partition(". ")[0])
