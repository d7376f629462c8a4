from pathlib import Path
from tempfile import TemporaryDirectory

import duckdb
import numpy as np
import pandas as pd
import polars as pl

rng = np.random.default_rng(0)
n = 300_000
orders = pd.DataFrame(
    {
        "region": rng.choice(["north", "south", "west"], n),
        "customer": rng.integers(0, 20_000, n),
        "amount": rng.integers(100, 20_000, n) / 100,
        "note": rng.choice(
            ["gift wrapped, please", "leave at door"], n
        ),
    }
)
folder = TemporaryDirectory()
csv, parquet = (
    Path(folder.name) / f"orders.{e}" for e in ("csv", "parquet")
)
orders.to_csv(csv, index=False)
print(f"CSV {csv.stat().st_size / 1e6:.1f} MB")

wanted = {"region": "category", "amount": "float64"}
for name, options in {
    "all columns": {},
    "two, typed": {"usecols": list(wanted), "dtype": wanted},
}.items():
    held = pd.read_csv(csv, **options).memory_usage(deep=True).sum()
    print(f"pandas holds {held / 1e6:.1f} MB: {name}")

total = pd.Series(dtype="float64")
added, customers = 0, set()
for chunk in pd.read_csv(csv, chunksize=50_000):
    part = chunk.groupby("region")["amount"].sum()
    total = total.add(part, fill_value=0)
    added += chunk["customer"].nunique()
    customers.update(chunk["customer"])
print("pandas, chunks:", total.round(2).to_dict())
print(f"customers: {len(customers)}; added by chunk: {added}")

plan = (
    pl.scan_csv(csv).group_by("region").agg(pl.sum("amount").round(2))
)
streamed = plan.collect(engine="streaming").sort("region")
print("Polars, streamed:", dict(streamed.iter_rows()))

query = f"""
    select region, round(sum(amount), 2) from '{csv}'
    group by region order by region
"""
print("DuckDB, in SQL:", dict(duckdb.sql(query).fetchall()))
duckdb.sql(f"copy (from '{csv}') to '{parquet}' (format parquet)")
print(f"Parquet {parquet.stat().st_size / 1e6:.1f} MB")
folder.cleanup()
