from typing import Self


class Loader:
    def __init__(self, path: str) -> None:
        self.path = path

    @classmethod
    def from_config(cls, config: dict[str, str]) -> Self:
        return cls(config["path"])

    @staticmethod
    def named(config: dict[str, str]) -> Loader:
        return Loader(config["path"])  # the class is written in

    @staticmethod
    def is_csv(path: str) -> bool:
        return path.endswith(".csv")


class ParquetLoader(Loader):
    pass


config = {"path": "sales.parquet"}
print("classmethod: ", type(ParquetLoader.from_config(config)).__name__)
print("staticmethod:", type(ParquetLoader.named(config)).__name__)
print(
    "helper:", Loader.is_csv("sales.csv"), Loader(".").is_csv("a.txt")
)
