import pickle
import traceback
from typing import Self

type Row = dict[str, float]


class PipelineError(Exception):
    """A stage of the pipeline failed; __cause__ says why."""


class ModelNotFittedError(RuntimeError):
    """predict() was called before fit()."""


class DataValidationError(ValueError):
    def __init__(self, column: str, issue: str, n_bad: int = 0) -> None:
        super().__init__(column, issue, n_bad)  # all: pickle needs them
        self.column, self.issue, self.n_bad = column, issue, n_bad

    def __str__(self) -> str:
        rows = f" ({self.n_bad} rows affected)" if self.n_bad else ""
        return f"[{self.column}] {self.issue}{rows}"


class ChurnModel:
    def fit(self, rows: list[Row]) -> Self:
        self.features_ = frozenset(rows[0])
        self.cutoff_ = sum(row["tenure"] for row in rows) / len(rows)
        return self

    def predict(self, rows: list[Row]) -> list[bool]:
        if not hasattr(self, "features_"):
            raise ModelNotFittedError("call fit() before predict()")
        for column in sorted(self.features_ - rows[0].keys()):
            raise DataValidationError(column, "missing column")
        return [row["tenure"] < self.cutoff_ for row in rows]


def check_ages(rows: list[Row]) -> None:
    if n_bad := sum(row["age"] < 0 for row in rows):
        raise DataValidationError("age", "negative values", n_bad)


def ingest(path: str, rows: list[Row]) -> list[Row]:
    try:
        check_ages(rows)
    except DataValidationError as exc:
        exc.add_note(f"file={path}")
        raise PipelineError("ingestion failed") from exc
    return rows


customers = [{"age": 34.0, "tenure": 2.0}, {"age": 51.0, "tenure": 8.0}]
model = ChurnModel()
try:
    model.predict(customers)
except ModelNotFittedError as exc:
    print("not fitted:", exc)
try:
    model.fit(customers).predict([{"age": 40.0}])
except DataValidationError as exc:
    print("bad data:", exc, "| column:", exc.column)
try:
    ingest("march.csv", [{"age": -1.0}, {"age": 28.0}, {"age": -7.0}])
except PipelineError as exc:
    lines = "".join(traceback.format_exception(exc)).splitlines()
    print(*(line for line in lines if line[:1].strip()), sep="\n")
    print("copy:", pickle.loads(pickle.dumps(exc.__cause__)))
