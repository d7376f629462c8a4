from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def careless(table: str) -> Iterator[None]:
    print("  lock", table)
    yield
    print("  unlock", table)


@contextmanager
def careful(table: str) -> Iterator[None]:
    print("  lock", table)
    try:
        yield
    finally:
        print("  unlock", table)


for manager in (careless, careful):
    for row in ("12", "n/a"):
        print(manager.__name__, row)
        try:
            with manager("orders"):
                int(row)
        except ValueError as error:
            print("  handled:", error)
