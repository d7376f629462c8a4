import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel


@dataclass
class Plain:
    rate: float = 0.1


@dataclass(slots=True)
class Slots:
    rate: float = 0.1


@dataclass(frozen=True)
class Frozen:
    rate: float = 0.1


class Model(BaseModel):
    rate: float = 0.1


def assign(kind: Callable[[], Any]) -> float:
    config = kind()
    config.rat = 0.5
    return config.rate


attempts: dict[str, Callable[[Any], object]] = {
    "Config(rat=0.5)": lambda kind: kind(rat=0.5).rate,
    "config.rat = 0.5": assign,
    "rate='fast'": lambda kind: kind(rate="fast").rate,
    "rate='0.2'": lambda kind: kind(rate="0.2").rate,
    "rate=nan": lambda kind: kind(rate=math.nan).rate,
    "equal": lambda kind: kind() == kind(),
    "as a dict key": lambda kind: {kind(): "found"}[kind()],
}
kinds = (Plain, Slots, Frozen, Model)
print(
    " " * 17 + "".join(f"{kind.__name__:21}" for kind in kinds).rstrip()
)
for name, attempt in attempts.items():
    cells = []
    for kind in kinds:
        try:
            cells.append(repr(attempt(kind)))
        except (TypeError, ValueError, AttributeError) as error:
            cells.append(type(error).__name__)
    print(
        f"{name:17}" + "".join(f"{cell:21}" for cell in cells).rstrip()
    )
