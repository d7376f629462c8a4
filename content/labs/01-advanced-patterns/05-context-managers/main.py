from collections.abc import Iterator
from contextlib import contextmanager


class Guard:
    def __enter__(self) -> "Guard":
        return self

    def __exit__(self, kind, error, trace) -> None:
        print("  exit:", kind and kind.__name__, "|", error)


@contextmanager
def stage(name: str) -> Iterator[None]:
    print("  begin", name)
    try:
        yield
    finally:
        print("  end", name)


@stage("scoring")
def score(row: str) -> float:
    if not row:
        raise ValueError("empty row")
    return len(row) / 10


print("as a block, and as a decorator")
with Guard(), stage("warm-up"):
    score("a b c")
print("once more, and it fails")
try:
    with Guard():
        score("")
except ValueError:
    print("  and the error came out")
