from collections.abc import Callable

import numpy as np
import pandas as pd

rows = 500
df = pd.DataFrame(
    {
        "price": np.random.default_rng(0).random(rows),
        "quantity": np.arange(rows, dtype="int64"),
    }
)
price, quantity = df["price"], df["quantity"]
versions: dict[str, Callable[[], object]] = {
    "df.iloc[i]": lambda: [
        df.iloc[i]["price"] * df.iloc[i]["quantity"]
        for i in range(rows)
    ],
    "iterrows": lambda: [
        row["price"] * row["quantity"] for _, row in df.iterrows()
    ],
    "apply(axis=1)": lambda: df.apply(
        lambda row: row["price"] * row["quantity"], axis=1
    ),
    "itertuples": lambda: [
        r.price * r.quantity for r in df.itertuples()
    ],
    "zip over columns": lambda: [
        p * q for p, q in zip(price, quantity, strict=True)
    ],
    "column expression": lambda: price * quantity,
}
totals = [sum(version()) for version in versions.values()]
print("same total:", np.allclose(totals, totals[0]))
