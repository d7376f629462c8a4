import gc
import sys
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
ways: dict[str, Callable[[], object]] = {
    "iloc[i]": lambda: [
        df.iloc[i]["price"] * df.iloc[i]["quantity"]
        for i in range(rows)
    ],
    "iterrows": lambda: [
        row["price"] * row["quantity"] for _, row in df.iterrows()
    ],
    "apply": lambda: df.apply(
        lambda row: row["price"] * row["quantity"], axis=1
    ),
    "itertuples": lambda: [
        r.price * r.quantity for r in df.itertuples()
    ],
    "zip": lambda: [
        p * q for p, q in zip(price, quantity, strict=True)
    ],
    "columns": lambda: price * quantity,
}


def calls(job: Callable[[], object]) -> int:
    """Calls of Python functions while the job runs."""
    counted = 0

    def count(frame: object, event: str, argument: object) -> None:
        nonlocal counted
        counted += event == "call"

    job()  # warm up: caches fill, modules load
    gc.disable()  # what it clears away calls, too
    sys.setprofile(count)
    job()
    sys.setprofile(None)
    gc.enable()
    return counted


for name, job in ways.items():
    same = np.allclose(np.asarray(job()), price * quantity)
    print(f"{name:<11}{calls(job) / rows:4.0f} calls per row, {same}")
