import csv
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TextIO

type Row = dict[str, str]
opened: list[TextIO] = []


def still_open() -> int:
    return sum(not file.closed for file in opened)


def read_csv(path: Path) -> Iterator[Row]:
    with path.open(encoding="utf-8", newline="") as file:
        opened.append(file)
        yield from csv.DictReader(file)


def load_many(paths: Iterable[Path]) -> Iterator[Row]:
    for path in paths:
        yield from read_csv(path)


def filter_valid(rows: Iterable[Row]) -> Iterator[Row]:
    return (row for row in rows if row["text"] and row["label"])


def normalise(rows: Iterable[Row]) -> Iterator[Row]:
    for row in rows:
        yield row | {"text": row["text"].strip().lower()}


def to_batches(rows: Iterable[Row], size: int) -> Iterator[list[Row]]:
    batch: list[Row] = []
    for row in rows:
        batch.append(row)
        if len(batch) == size:
            yield batch
            batch = []  # a new list: the consumer has the old one
    if batch:
        yield batch


days = {
    "mon.csv": "text,label\n Great ,1\nAwful,0\n,1\n",
    "tue.csv": "text,label\nOK,1\nBroken ,0\nLate,\n LOVED it,1\n",
}
for name, lines in days.items():
    Path(name).write_text(lines, encoding="utf-8", newline="")

rows = load_many(Path(name) for name in days)
batches = to_batches(normalise(filter_valid(rows)), size=2)
print("built, files opened:", len(opened))
for batch in batches:
    texts = [f"{row['text']}={row['label']}" for row in batch]
    print(texts, "| opened:", len(opened), "still open:", still_open())

# Stopping early leaves the file open until the generator is closed.
rows = load_many(Path(name) for name in days)
print("peek:", next(rows)["text"].strip(), "| open:", still_open())
rows.close()
print("after close() | open:", still_open())
