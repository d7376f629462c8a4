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

versions: dict[str, Callable[[], object]] = {
    "pandas": lambda: frame[frame["paid"] > 0.5],
    "Polars": lambda: polars.filter(pl.col("paid") > 0.5),
    "DuckDB, to Arrow": lambda: duck.sql(
        "select * from orders where paid > 0.5"
    ).to_arrow_table(),
}
print([len(rows()) for rows in versions.values()])
