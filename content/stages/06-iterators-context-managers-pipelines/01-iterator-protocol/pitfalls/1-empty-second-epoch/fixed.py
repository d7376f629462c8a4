from collections.abc import Iterable, Iterator
from dataclasses import dataclass


@dataclass
class Batches:
    rows: list[float]
    size: int

    def __iter__(self) -> Iterator[list[float]]:
        for start in range(0, len(self.rows), self.size):
            yield self.rows[start : start + self.size]


def fit(data: Iterable[list[float]], epochs: int) -> None:
    level = 0.0
    for epoch in range(epochs):
        for batch in data:
            level += 0.5 * (sum(batch) / len(batch) - level)
        print(f"after epoch {epoch + 1}: level {level:.2f}")


fit(Batches([20.0, 22.0, 24.0, 26.0, 25.0], size=2), epochs=3)
