from collections.abc import Callable
from typing import Any


class Chain[T]:
    def __init__(self, *steps: Callable[[T], T]) -> None:
        self.steps = steps

    def __call__(self, data: T) -> T:
        for step in self.steps:
            data = step(data)
        return data


def untyped(data: Any, steps: list[Any]) -> Any:
    for step in steps:
        data = step(data)
    return data


print(Chain[str](str.strip, str.title)(" grey cat "))
for run in (
    lambda: untyped(" grey cat ", [len, str.title]),
    lambda: Chain[str](len, str.title)(" grey cat "),
    lambda: isinstance(Chain[str](), Chain[str]),
):
    try:
        run()
    except TypeError as exc:
        print("TypeError:", exc)
