from abc import ABC, abstractmethod


class Source(ABC):
    def load(self, rows: list[float]) -> str:
        self.check(rows)
        return f"{len(rows)} prices, lowest {min(rows)}"

    @abstractmethod
    def check(self, rows: list[float]) -> None:
        """Raise ValueError if the rows must not be used."""


class Prices(Source):
    def chek(self, rows: list[float]) -> None:
        if min(rows) < 0:
            raise ValueError(f"negative price: {min(rows)}")


try:
    print(Prices().load([9.5, -4.0]))
except (TypeError, ValueError) as exc:
    print(f"{type(exc).__name__}: {exc}")
