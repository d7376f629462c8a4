from collections.abc import Callable

import duckdb
import numpy as np
import pandas as pd
import polars as pl

rng = np.random.default_rng(0)
frame = pd.DataFrame(
    {
        "customer": rng.integers(0, 1000, 1_000_000),
        "paid": rng.random(1_000_000),
    }
)
polars = pl.from_pandas(frame)
duck = duckdb.connect()
duck.execute("create table orders as select * from frame")
query = "select customer, sum(paid) paid from orders group by customer"

versions: dict[str, Callable[[], object]] = {
    "pandas": lambda: frame.groupby("customer")["paid"].sum(),
    "Polars": lambda: polars.group_by("customer").agg(pl.sum("paid")),
    "DuckDB": lambda: duck.execute(query).fetchnumpy(),
}
totals = [
    np.sort(group()["paid"]) for group in list(versions.values())[1:]
]
print([np.allclose(np.sort(versions["pandas"]()), t) for t in totals])
