import numpy as np
import pandas as pd

sales = pd.DataFrame({"price": [12.5, 39.0, 28.0], "sold": [14, 7, 9]})
part = sales[["price"]].iloc[:2]


def shared() -> bool:
    return np.shares_memory(
        sales["price"].to_numpy(), part["price"].to_numpy()
    )


print("shared before the write:", shared())
part.loc[0, "price"] = 0.0
print("shared after it:        ", shared())
print("parent:", sales["price"].tolist())

values = sales["price"].to_numpy()
print("writeable:", values.flags.writeable)


def add_revenue(table: pd.DataFrame) -> None:
    table["revenue"] = table["price"] * table["sold"]


add_revenue(sales)  # the same object: copy-on-write is no protection
print("columns:", list(sales.columns))
