import csv
import json
from abc import ABC, abstractmethod

type Row = dict[str, str]


class Loader(ABC):
    def __init__(self, source: str) -> None:
        self.lines = source.splitlines()

    def load(self) -> list[Row]:  # the template method
        rows = [self.clean(row) for row in self.read()]
        return [row for row in rows if row["text"]]

    @abstractmethod
    def read(self) -> list[Row]: ...

    def clean(self, row: Row) -> Row:
        return row | {"text": row["text"].strip()}  # a new dict


class CsvLoader(Loader):
    def read(self) -> list[Row]:
        return list(csv.DictReader(self.lines))


class JsonLinesLoader(Loader):
    def read(self) -> list[Row]:
        return [json.loads(line) for line in self.lines]


print(CsvLoader("id,text\n1, Great \n2,  \n3,Poor").load())
print(JsonLinesLoader('{"id": "4", "text": " Slow "}').load())
try:
    Loader("")
except TypeError as exc:
    print("TypeError:", exc)
