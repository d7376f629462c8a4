import csv
from collections.abc import Iterator
from pathlib import Path

Path("rates.csv").write_text("eur,1.0\nusd,1.1\n")

with open("rates.csv", newline="") as file:
    objects = {
        "list": ["eur", "usd"],
        "dict": {"eur": 1.0, "usd": 1.1},
        "generator": (code for code in ("eur", "usd")),
        "csv.reader": csv.reader(file),
    }
    print("object      iterator  iter(x) is x  items in two loops")
    for name, x in objects.items():
        position = isinstance(x, Iterator)
        same = iter(x) is x
        loops = sum(1 for _ in x), sum(1 for _ in x)
        print(f"{name:<12}{position!s:<10}{same!s:<14}{loops}")
