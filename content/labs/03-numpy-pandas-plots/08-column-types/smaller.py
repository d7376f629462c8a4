import pandas as pd

sales = pd.read_csv("data/sales.csv", parse_dates=["date"])


def kilobytes(table: pd.DataFrame) -> float:
    return round(table.memory_usage(deep=True).sum() / 1000, 1)


def smaller(table: pd.DataFrame) -> pd.DataFrame:
    """Lossless: repeated texts as categories, integers as they fit."""
    table = table.copy()
    for name, column in table.items():
        if column.dtype == "str" and column.nunique() < len(column) / 2:
            table[name] = column.astype("category")
        elif column.dtype == "int64":
            table[name] = pd.to_numeric(column, downcast="integer")
    return table


small = smaller(sales)
print(kilobytes(sales), "->", kilobytes(small), "kB")
print(small.dtypes.astype(str).to_dict())
print("same values:", small.astype(sales.dtypes).equals(sales))

# Small types are for keeping, not for computing.
quantity = small["quantity"]
pieces = quantity * 100  # sold in packs of a hundred
right = quantity.astype("int64") * 100
print("sum:", quantity.sum(), "product:", pieces.dtype, end=" ")
print(f"wrong in {(pieces != right).sum()} of {len(small)} rows")
price = sales["price"]
error = (price.astype("float32").astype("float64") - price).abs()
print(f"float32 prices: off by {error.max():.1e} at most")
