import functools
from collections.abc import Callable


def unit(name: str):
    def decorate(call: Callable[[int], float]):
        return lambda x: f"{call(x)} {name}"

    return decorate


@unit("mm")
def height(x: int) -> float:
    return x * 10


@unit  # no parentheses: `name` is the function
def width(x: int) -> float:
    return x * 10


print(height(3), "/", callable(width(3)))


def rounded(call: Callable[[int], float] | None = None, *, digits=0):
    if call is None:
        return functools.partial(rounded, digits=digits)
    return lambda x: round(call(x), digits)


print(
    rounded(lambda x: x / 3)(5), rounded(digits=2)(lambda x: x / 3)(5)
)
