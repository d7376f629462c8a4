from collections.abc import Iterator
from itertools import islice


def read_rows() -> Iterator[str]:
    for number in range(1000):
        yield f"order-{number}"


rows = read_rows()
print("rows:", sum(1 for _ in rows))
print("sample:", list(islice(read_rows(), 3)))
