from collections.abc import Iterable, Iterator
from itertools import batched, count, islice

pulled: list[int] = []


def source(items: Iterable[int]) -> Iterator[int]:
    for item in items:
        pulled.append(item)
        yield item


def lazy(items: Iterable[int]) -> Iterator[tuple[int, ...]]:
    return batched((item * 10 for item in items), 2)


def eager(items: Iterable[int]) -> Iterator[tuple[int, ...]]:
    scaled = [item * 10 for item in items]
    return batched(scaled, 2)


print("same result:", list(lazy(range(6))) == list(eager(range(6))))
for make in (lazy, eager):
    pulled.clear()
    pipeline = make(source(range(6)))
    built = list(pulled)
    first = next(pipeline)
    print(f"{make.__name__}: {built=} {first=} {pulled=}")

print("endless:", list(islice(lazy(source(count())), 2)))
