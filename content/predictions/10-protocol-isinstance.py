from typing import Protocol, runtime_checkable


@runtime_checkable
class Savable(Protocol):
    def save(self) -> None: ...


class Report:
    save = "report.csv"


print(isinstance(Report(), Savable), isinstance(Report, Savable))
