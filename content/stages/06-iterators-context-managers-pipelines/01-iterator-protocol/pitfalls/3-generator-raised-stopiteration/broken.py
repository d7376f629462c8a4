from collections.abc import Iterable, Iterator


def visits(events: Iterable[str]) -> Iterator[tuple[str, str | None]]:
    stream = iter(events)
    while True:
        start = next(stream)
        yield start, next(stream, None)


# The last visitor has not left yet.
for came, left in visits(["08:10", "08:55", "09:20", "09:41", "10:02"]):
    print(came, "to", left)
