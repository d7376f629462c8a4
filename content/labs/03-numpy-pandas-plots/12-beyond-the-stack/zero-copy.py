import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa

frame = pd.DataFrame(
    {
        "paid": np.arange(4.0),
        "pieces": [1, 2, None, 4],
        "open": [True, False, True, True],
    }
)
frame["port"] = ["Kiel", "Bonn", "Kiel", "Ulm"]
print(
    "pandas holds:", {c: type(frame[c].array).__name__ for c in frame}
)

paid = frame["paid"].to_numpy()
table = pa.Table.from_pandas(frame)
for name, back in {
    "pandas -> Arrow, float64": table["paid"].chunk(0).to_numpy(),
    "pandas -> Polars, float64": pl.Series(paid).to_numpy(),
}.items():
    print(f"{name:<27}shared: {np.shares_memory(paid, back)}")

arrow = table["paid"].chunk(0)
from_arrow = pl.Series(pl.from_arrow(arrow)).to_numpy()
print(f"{'Arrow -> Polars, float64':<27}", end="")
print("shared:", np.shares_memory(arrow.to_numpy(), from_arrow))
for column in ("pieces", "open", "port"):
    try:
        table[column].chunk(0).to_numpy(zero_copy_only=True)
        shared = True
    except pa.ArrowInvalid:
        shared = False
    print(f"Arrow -> NumPy, {column:<11}shared: {shared}")
