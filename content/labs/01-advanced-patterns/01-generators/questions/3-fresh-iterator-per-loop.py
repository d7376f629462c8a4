from collections.abc import Callable, Iterable, Iterator


class Stored:
    def __init__(self, source: Iterable[int]) -> None:
        self.source = source

    def map(self, function: Callable[[int], int]) -> "Stored":
        return Stored(function(x) for x in self.source)

    def __iter__(self) -> Iterator[int]:
        return iter(self.source)


class Mapped:
    def __init__(
        self, source: Iterable[int], function: Callable[[int], int]
    ) -> None:
        self.source, self.function = source, function

    def __iter__(self) -> Iterator[int]:
        return (self.function(x) for x in self.source)


def double(x: int) -> int:
    return 2 * x


for make in (
    lambda: Stored([1, 2, 3]).map(double),
    lambda: Mapped([1, 2, 3], double),
    lambda: Mapped(iter([1, 2, 3]), double),  # a one-shot source
):
    base = make()
    epochs = [sum(base), sum(base)]
    base = make()
    pairs = [(a, b) for a in base for b in base]
    own = iter(base) is iter(base)
    print(f"{type(base).__name__}: {epochs} {len(pairs)} pairs, {own=}")
