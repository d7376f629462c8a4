from collections.abc import Callable


class Drop:
    """Drops one kind of error and shows what it was asked about."""

    def __init__(self, wanted: type[BaseException]) -> None:
        self.wanted = wanted

    def __enter__(self) -> None: ...

    def __exit__(self, kind, error, trace) -> bool:
        print(kind and kind.__name__, repr(str(error)), trace is None)
        return kind is not None and issubclass(kind, self.wanted)


calls: list[Callable[[], object]] = [
    lambda: int("12"),
    lambda: int("n/a"),
    lambda: next(iter([])),
]
for call in calls:
    try:
        with Drop(ValueError):
            print("read:", call())
        print("after the block")
    except StopIteration:
        print("went on")
