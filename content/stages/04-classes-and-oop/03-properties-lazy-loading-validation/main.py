import csv
from functools import cached_property
from pathlib import Path


class Readings:
    def __init__(self, path: Path) -> None:
        self.path = path

    @cached_property
    def rows(self) -> list[dict[str, str]]:
        print("  reading", self.path.name)
        with self.path.open(newline="") as file:
            return list(csv.DictReader(file))

    @property
    def mean_kw(self) -> float:
        return sum(float(row["kw"]) for row in self.rows) / len(
            self.rows
        )


class Training:
    def __init__(self, learning_rate: float = 0.1) -> None:
        self.learning_rate = learning_rate  # through the setter

    @property
    def learning_rate(self) -> float:
        return self._learning_rate

    @learning_rate.setter
    def learning_rate(self, value: float) -> None:
        if not 0 < value < float("inf"):  # NaN fails as well
            raise ValueError(f"learning_rate must be > 0, got {value}")
        self._learning_rate = value


path = Path("pump.csv")
readings = Readings(path)  # the file does not even exist yet
path.write_text("hour,kw\n0,3.0\n1,5.0\n")
print("created:", list(vars(readings)))
print("mean:", readings.mean_kw, "again:", readings.mean_kw)
print("now:", list(vars(readings)))
del readings.rows  # forget what was read
path.write_text("hour,kw\n0,3.0\n1,5.0\n2,10.0\n")
print("mean:", readings.mean_kw)

config = Training(0.05)
print(config.learning_rate, vars(config))
for bad in (-1, 0, float("nan"), float("inf")):
    try:
        config.learning_rate = bad
    except ValueError as error:
        print(error, "| naive check passes:", not bad <= 0)
