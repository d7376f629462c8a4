import random
from collections.abc import Iterable
from itertools import islice
from statistics import median


def reservoir(rows: Iterable[int], k: int, seed: int) -> list[int]:
    rng = random.Random(seed)
    stream = iter(rows)
    kept = list(islice(stream, k))
    for i, row in enumerate(stream, start=k):
        place = rng.randrange(i + 1)
        if place < k:
            kept[place] = row
    return kept


rows = range(10_000)
head = list(islice(rows, 500))
shuffled = random.Random(0).sample(head, len(head))
fair = reservoir(rows, 500, seed=0)

print("sample     rows  median   last")
parts = {"head": head, "shuffled": shuffled, "reservoir": fair}
for name, part in parts.items():
    print(f"{name:<11}{len(part)}{median(part):>9}{max(part):>7}")
