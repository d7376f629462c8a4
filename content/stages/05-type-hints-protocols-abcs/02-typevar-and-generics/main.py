from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Self, reveal_type


class Euro(float): ...


def first[T](items: Sequence[T]) -> T:
    return items[0]


def lowest[N: float](prices: Sequence[N]) -> N:  # a bound
    return min(prices)


def middle[N: (int, float)](prices: Sequence[N]) -> N:  # constraints
    return sorted(prices)[len(prices) // 2]


class Pipeline[T]:
    def __init__(self) -> None:
        self.steps: list[Callable[[T], T]] = []

    def add(self, step: Callable[[T], T]) -> Self:
        self.steps.append(step)
        return self

    def run(self, data: T) -> T:
        for step in self.steps:
            data = step(data)
        return data


prices = (Euro(9.5), Euro(4.0), Euro(7.25))
review = Pipeline[str]().add(str.strip).add(str.lower)
print(first(["id", "city"]), first(prices), first("id"))
print(type(lowest(prices)).__name__, type(middle(prices)).__name__)
print(review.run("  Grey Cat "), review.add(len).run("Grey Cat"))
if TYPE_CHECKING:
    reveal_type((first(["id"]), lowest(prices), middle(prices)))
