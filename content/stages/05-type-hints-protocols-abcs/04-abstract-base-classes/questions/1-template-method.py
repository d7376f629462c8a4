from abc import ABC, abstractmethod
from collections.abc import Callable

type Values = list[float]
type Metric = Callable[[Values], float]


class Report(ABC):
    def line(self, truth: Values, guess: Values) -> str:
        errors = [t - g for t, g in zip(truth, guess, strict=True)]
        return f"{type(self).__name__:<9}{self.metric(errors):.2f}"

    @abstractmethod
    def metric(self, errors: Values) -> float: ...


class Absolute(Report):
    def metric(self, errors: Values) -> float:
        return sum(map(abs, errors)) / len(errors)


class Bias(Report):
    def metric(self, errors: Values) -> float:
        return sum(errors) / len(errors)


def line(metric: Metric, truth: Values, guess: Values) -> str:
    errors = [t - g for t, g in zip(truth, guess, strict=True)]
    return f"function {metric(errors):.2f}"


prices, guesses = [9.5, 4.0, 7.0], [9.0, 5.5, 7.0]
print(Absolute().line(prices, guesses))
print(Bias().line(prices, guesses))
print(line(min, prices, guesses))
try:
    Bias().line(prices, guesses[:2])
except ValueError as exc:
    print("ValueError:", exc)
