from collections.abc import Iterable, Iterator


class Row:
    alive = peak = 0

    def __init__(self, number: int) -> None:
        self.number = number
        Row.alive += 1
        Row.peak = max(Row.peak, Row.alive)

    def __del__(self) -> None:
        Row.alive -= 1


trace: list[str] = []


def load(count: int) -> Iterator[Row]:
    for number in range(1, count + 1):
        trace.append(f"load {number}")
        yield Row(number)


def clean(rows: Iterable[Row]) -> Iterator[Row]:
    for row in rows:
        trace.append(f"clean {row.number}")
        yield row


def use(rows: Iterable[Row]) -> int:
    Row.peak = Row.alive
    for row in rows:
        trace.append(f"use {row.number}")
    return Row.peak


print("alive at once, lazy:  ", use(clean(load(1000))))
print(trace[:6])
print("alive at once, list:  ", use(clean(list(load(1000)))))
print(
    "alive at once, sorted:",
    use(sorted(load(1000), key=lambda row: -row.number)),
)
