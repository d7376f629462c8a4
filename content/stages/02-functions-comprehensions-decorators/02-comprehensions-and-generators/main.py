import csv
from collections.abc import Iterable, Iterator
from itertools import batched
from pathlib import Path

import numpy as np

reviews = [("warm and light", 5), ("broke at once", 1), ("light", 3)]
liked = [stars >= 4 for _, stars in reviews]
words = {word for text, _ in reviews for word in text.split()}
ids = {word: i for i, word in enumerate(sorted(words))}
print(liked, ids)


def read_rows(path: Path) -> Iterator[dict[str, str]]:
    with path.open(newline="", encoding="utf-8") as file:
        yield from csv.DictReader(file)


def cleared(items: Iterable[int], size: int) -> Iterator[list[int]]:
    batch: list[int] = []
    for item in items:
        batch.append(item)
        if len(batch) == size:
            yield batch
            batch.clear()  # empties the list that was handed out
    if batch:
        yield batch


path = Path("orders.csv")
lines = ["shop,amount", "north,20", "south,35", "north,15", "west,80"]
path.write_text("\n".join(lines), encoding="utf-8")
for batch in batched(read_rows(path), 3, strict=False):
    amounts = [float(row["amount"]) for row in batch]
    print(len(batch), "rows, total", sum(amounts))

print("cleared:", list(cleared(range(7), 3)))
print("batched:", list(batched(range(7), 3, strict=False)))

# Two numbers per text, computed one text at a time.
vectors = ((len(text), text.count(" ")) for text, _ in reviews)
row = np.dtype((np.float32, 2))
print(np.fromiter(vectors, dtype=row).tolist(), list(vectors))
