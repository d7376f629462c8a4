class EmptyBatchError(ValueError):
    def __init__(self, source: str) -> None:
        super().__init__(source)
        self.source = source


def check(source: str, cells: list[str]) -> int:
    if not cells:
        raise EmptyBatchError(source)
    return sum(int(cell) for cell in cells)


batches = {"mon.csv": ["3", "4"], "tue.csv": [], "wed.csv": ["5", "x"]}
for source, cells in batches.items():
    try:
        print(source, "total", check(source, cells))
    except EmptyBatchError as exc:
        print(exc.source, "has no rows: skipped")
    except ValueError as exc:
        print(source, "some other ValueError:", exc)
