import math
import random
from collections.abc import Iterator
from typing import Self


class Batches:
    """Mini-batches of rows; every loop over them is a new epoch."""

    def __init__(self, rows: list[str], size: int, seed: int) -> None:
        self.rows, self.size = rows, size
        self.rng = random.Random(seed)

    def __len__(self) -> int:
        return math.ceil(len(self.rows) / self.size)

    def __iter__(self) -> Iterator[list[str]]:
        order = self.rng.sample(self.rows, len(self.rows))
        for start in range(0, len(order), self.size):
            yield order[start : start + self.size]


class OnePosition(Batches):
    """The popular form: it rewinds and returns itself."""

    def __iter__(self) -> Self:
        self.at = 0
        return self

    def __next__(self) -> list[str]:
        if self.at >= len(self.rows):
            raise StopIteration
        self.at += self.size
        return self.rows[self.at - self.size : self.at]


scans = ["ct-11", "ct-12", "ct-13", "ct-14", "ct-15"]
train = Batches(scans, size=2, seed=7)
for epoch in (1, 2):
    for step, batch in enumerate(train, start=1):
        print(f"epoch {epoch}, batch {step} of {len(train)}: {batch}")

for data in (train, OnePosition(scans, size=2, seed=7)):
    nested = sum(1 for left in data for right in data)
    side_by_side = sum(1 for pair in zip(data, data))
    print(f"{type(data).__name__}: {nested=} {side_by_side=}")

# What a for loop does, by hand.
position = iter(OnePosition(scans, size=4, seed=7))
print(next(position), next(position), next(position, "end"))
