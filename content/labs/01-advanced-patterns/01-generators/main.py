from collections.abc import Iterable, Iterator
from itertools import batched

trace: list[str] = []  # what the source has done so far


def read_day(day: str) -> Iterator[float]:
    for hour in (6, 12, 18):
        trace.append(f"{day} {hour}:00")
        yield hour * 1.5


def read_days(days: Iterable[str]) -> Iterator[float]:
    for day in days:
        yield from read_day(day)


def late(values: Iterable[float], gain: float) -> Iterator[float]:
    if gain <= 0:
        raise ValueError("gain must be positive")
    for value in values:
        yield value * gain


def early(values: Iterable[float], gain: float) -> Iterator[float]:
    if gain <= 0:
        raise ValueError("gain must be positive")
    return (value * gain for value in values)


pipeline = batched(early(read_days(["mon", "tue"]), 2.0), 2)
print("built:", trace)
print(next(pipeline), trace)
print("total:", sum(sum(pair) for pair in pipeline), trace[2:])
print("second pass:", list(pipeline))
for make in (late, early):
    try:
        print(make.__name__, "gave a", type(make([21.0], -1)).__name__)
    except ValueError as error:
        print(make.__name__, "raised at the call:", error)
