from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def stage(name: str) -> Iterator[str]:
    print("start", name)
    try:
        yield name.upper()
    finally:
        print("end", name)


@contextmanager
def yields_never(skip: bool = True) -> Iterator[None]:
    if not skip:
        yield


@contextmanager
def yields_twice() -> Iterator[None]:
    yield
    yield


@stage("score")
def score(n: int) -> None:
    print("scored", n)


once = stage("load")
with once as label:
    print("in", label)
for manager in (once, yields_never(), yields_twice()):
    try:
        with manager:
            pass
    except (AttributeError, RuntimeError) as error:
        print(f"{type(error).__name__}: {error}")
score(1)
score(2)
