from collections.abc import Iterable, Iterator


def validation_score() -> float:
    return 0.93


def scores(folds: Iterable[float]) -> Iterator[float]:
    yield from folds
    yield from validation_score()


for score in scores([0.81, 0.84]):
    print(f"{score:.0%}")
