import random
from collections.abc import Iterator
from dataclasses import dataclass


@dataclass
class Batches:
    rows: int
    size: int
    seed: int = 0
    epoch: int = 0
    drop_last: bool = False

    def __len__(self) -> int:
        full, rest = divmod(self.rows, self.size)
        return full + (rest > 0 and not self.drop_last)

    def __iter__(self) -> Iterator[list[int]]:
        order = list(range(self.rows))
        random.Random(f"{self.seed}-{self.epoch}").shuffle(order)
        for number in range(len(self)):
            yield order[number * self.size : (number + 1) * self.size]


first, second = list(Batches(7, 3)), list(Batches(7, 3, epoch=1))
print("sizes:", [len(batch) for batch in first])
print("same rows:", sorted(sum(first, [])) == sorted(sum(second, [])))
print("same order:", first == second)
print("same after a restart:", second == list(Batches(7, 3, epoch=1)))
for drop_last in (False, True):
    data = Batches(7, 3, drop_last=drop_last)
    print(f"{drop_last=}: len {len(data)}, batches {len(list(data))}")
