from functools import cached_property
from pathlib import Path


class PriceList:
    def __init__(self, path: Path) -> None:
        self.path = path

    @cached_property
    def prices(self) -> dict[str, float]:
        lines = self.path.read_text().splitlines()
        return {name: float(p) for name, p in map(str.split, lines)}

    def reload(self) -> None:
        vars(self).pop("prices", None)


path = Path("prices.txt")
path.write_text("tea 3.20\ncoffee 4.10\n")
shop = PriceList(path)
print("morning:", shop.prices)

path.write_text("tea 3.50\ncoffee 4.10\ncocoa 3.90\n")
shop.reload()
print("evening:", shop.prices)
