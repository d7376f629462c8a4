from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from numbers import Integral

import numpy as np
from pydantic import BaseModel, Field


@dataclass
class Plain:
    trees: int = 100

    def __post_init__(self) -> None:
        if self.trees < 1:
            raise ValueError("trees must be at least 1")


class Model(BaseModel):
    trees: int = Field(100, ge=1)


class Guarded(Model, validate_assignment=True):
    pass


def verdict(action: Callable[[], object]) -> str:
    try:
        action()
    except ValueError:
        return "refused"
    return "accepted"


for cls in (Plain, Model, Guarded):
    created = verdict(partial(cls, trees=-5))
    changed = verdict(partial(setattr, cls(), "trees", -5))
    print(f"{cls.__name__:<8} created: {created}, changed: {changed}")

for value in (5, True, np.int64(5), "5"):
    naive = isinstance(value, int)
    whole = isinstance(value, Integral) and not isinstance(value, bool)
    print(f"{value!r:<12}", naive, whole, repr(Model(trees=value)))
