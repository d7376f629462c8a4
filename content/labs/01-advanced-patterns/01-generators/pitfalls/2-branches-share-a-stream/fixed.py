from collections.abc import Iterable, Iterator

type Row = tuple[int, float]  # fold, reading


class Parse:
    def __init__(self, lines: Iterable[str]) -> None:
        self.lines = lines

    def __iter__(self) -> Iterator[Row]:
        for line in self.lines:
            fold, reading = line.split(",")
            yield int(fold), float(reading)


rows = Parse(["0,21.5", "1,22.0", "2,19.5", "0,20.5", "1,23.0"])
for epoch in (1, 2):
    train = [reading for fold, reading in rows if fold != 0]
    valid = [reading for fold, reading in rows if fold == 0]
    print(f"epoch {epoch}: {train=} {valid=}")
