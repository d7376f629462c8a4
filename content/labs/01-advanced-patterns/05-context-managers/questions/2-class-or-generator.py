from collections.abc import Iterator
from contextlib import contextmanager

settings = {"precision": 6}


@contextmanager
def precision(digits: int) -> Iterator[None]:
    before, settings["precision"] = settings["precision"], digits
    try:
        yield
    finally:
        settings["precision"] = before


class Progress:
    """Can be asked while it runs, and entered again inside itself."""

    def __init__(self) -> None:
        self.depth = self.most = 0

    def __enter__(self) -> "Progress":
        self.depth += 1
        self.most = max(self.most, self.depth)
        return self

    def __exit__(self, *error: object) -> None:
        self.depth -= 1


two = precision(2)
with two:
    print("inside:", settings)
print("after: ", settings)
try:
    with two:
        print("never printed")
except AttributeError as error:
    print("again: ", error)

progress = Progress()
with progress, progress:
    print("depth now:", progress.depth)
print("depth:", progress.depth, "most:", progress.most)
