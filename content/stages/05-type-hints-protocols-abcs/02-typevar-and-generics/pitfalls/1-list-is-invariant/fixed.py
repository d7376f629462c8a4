from collections.abc import Sequence


def mean(prices: Sequence[float]) -> float:
    return sum(prices) / len(prices)


cents: list[int] = [950, 400, 725]
print(mean(cents))
print(mean((9.5, 4.0, 7.25)))
