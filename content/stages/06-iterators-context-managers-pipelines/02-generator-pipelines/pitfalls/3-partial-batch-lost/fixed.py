from collections.abc import Iterable, Iterator


def to_batches(rows: Iterable[int], size: int) -> Iterator[list[int]]:
    batch = []
    for row in rows:
        batch.append(row)
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch


payments = [120, 80, 45, 300, 60, 95, 500]  # cents
sent = list(to_batches(payments, size=3))
print("batches:", sent)
print("due:", sum(payments), "paid:", sum(map(sum, sent)))
