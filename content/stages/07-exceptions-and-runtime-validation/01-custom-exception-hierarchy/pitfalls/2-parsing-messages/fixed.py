class DataError(Exception):
    """Base of everything that is wrong with a data set."""


class MissingColumnError(DataError):
    def __init__(self, column: str) -> None:
        super().__init__(column)
        self.column = column


def load(columns: list[str]) -> list[str]:
    if "age" not in columns:
        raise MissingColumnError("age")
    return columns


try:
    print(load(["spend"]))
except MissingColumnError as exc:
    print("recovered: default added for", exc.column)
except DataError as exc:
    print("giving up:", exc)
