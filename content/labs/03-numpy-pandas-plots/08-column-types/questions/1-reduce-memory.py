import pandas as pd


def kilobytes(table: pd.DataFrame) -> float:
    return round(table.memory_usage(deep=True).sum() / 1000, 1)


path = "data/sales.csv"
needed = ["region", "category", "quantity", "price"]
types = {"region": "category", "category": "category"}
steps = {
    "as it comes": {},
    "needed columns": {"usecols": needed},
    "categories": {"usecols": needed, "dtype": types},
    "small integers": {
        "usecols": needed,
        "dtype": types | {"quantity": "int8"},
    },
    "float32": {
        "usecols": needed,
        "dtype": types | {"quantity": "int8", "price": "float32"},
    },
}
for step, options in steps.items():
    table = pd.read_csv(path, **options)
    revenue = (table["quantity"] * table["price"]).sum()
    print(f"{step:<15}{kilobytes(table):>7} kB  {revenue:.4f}")
