from collections.abc import Iterable, Iterator

type Row = tuple[int, float]  # fold, reading


def parse(lines: Iterable[str]) -> Iterator[Row]:
    for line in lines:
        fold, reading = line.split(",")
        yield int(fold), float(reading)


rows = parse(["0,21.5", "1,22.0", "2,19.5", "0,20.5", "1,23.0"])
for epoch in (1, 2):
    train = [reading for fold, reading in rows if fold != 0]
    valid = [reading for fold, reading in rows if fold == 0]
    print(f"epoch {epoch}: {train=} {valid=}")
