from pathlib import Path

import polars as pl

lines = [f"{n % 4},{n * 0.5},note {n}" for n in range(50_000)]
Path("orders.csv").write_text("\n".join(["shop,paid,note", *lines]))

plan = (
    pl.scan_csv("orders.csv")
    .filter(pl.col("paid") > 100)
    .group_by("shop")
    .agg(pl.col("paid").sum())
    .sort("shop")
)
print("schema:", dict(pl.scan_csv("orders.csv").collect_schema()))
print(plan.explain())
print(plan.collect())
print("groupby:", hasattr(pl.LazyFrame, "groupby"))

# A text in row 40,000: the schema was guessed from the beginning.
lines[40_000] = "one,2.0,late"
Path("orders.csv").write_text("\n".join(["shop,paid,note", *lines]))
print("schema:", dict(pl.scan_csv("orders.csv").collect_schema()))
try:
    plan.collect()
except pl.exceptions.ComputeError as error:
    print("ComputeError:", str(error).splitlines()[0])
