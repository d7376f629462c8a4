from collections.abc import Callable
from functools import partial
from operator import ge

type Checks = list[Callable[..., bool]]

LIMITS = 60, 100, 1080  # degrees Celsius, % humidity, hPa


def late() -> Checks:
    return [lambda value: value <= limit for limit in LIMITS]  # noqa: B023


def factory() -> Checks:
    def at_most(limit: float) -> Callable[..., bool]:
        return lambda value: value <= limit

    return [at_most(limit) for limit in LIMITS]


def presets() -> Checks:
    return [partial(ge, limit) for limit in LIMITS]


def defaults() -> Checks:
    return [
        lambda value, limit=limit: value <= limit for limit in LIMITS
    ]


for make in (late, factory, presets, defaults):
    print(f"{make.__name__:<9}", [check(99) for check in make()])

cells = [check.__closure__[0] for check in late()]
print("one cell:", all(cell is cells[0] for cell in cells), end=", ")
print("which holds", cells[0].cell_contents)
print("99 degrees against", 1080, defaults()[0](99, 1080))
