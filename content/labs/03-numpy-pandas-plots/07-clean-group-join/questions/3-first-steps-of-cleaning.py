import pandas as pd

raw = pd.DataFrame(
    {
        "order": [1, 2, 3, 4, 4, 4],
        "item": ["hose", "spade", "seeds", "mower", "mower", "mower"],
        "price": ["34.50", "n/a", "3.20", "499", "499", "499"],
    }
)


def cleaned(table: pd.DataFrame) -> pd.DataFrame:
    table = table.drop_duplicates()
    price = pd.to_numeric(table["price"], errors="coerce")
    return table.assign(
        price=price.fillna(price.median()), estimated=price.isna()
    )


late = pd.to_numeric(raw["price"], errors="coerce").median()
print("median before dropping repeats:", late)
table = cleaned(raw)
print("after:", table.loc[table["estimated"], "price"].item())
print("argument untouched:", raw["price"].tolist()[:2])
table
