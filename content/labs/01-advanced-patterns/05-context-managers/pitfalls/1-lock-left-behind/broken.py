from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def only_one(lock: Path) -> Iterator[None]:
    lock.open("x").close()  # fails if another run is active
    yield
    lock.unlink()


for night in ("monday", "tuesday"):
    try:
        with only_one(Path("nightly.lock")):
            if night == "monday":
                raise ConnectionError("database is down")
            print(f"{night}: report written")
    except (ConnectionError, FileExistsError) as error:
        print(f"{night}: {type(error).__name__}")
