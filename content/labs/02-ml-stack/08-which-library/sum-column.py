from collections.abc import Callable

import duckdb
import numpy as np
import pandas as pd
import polars as pl

rng = np.random.default_rng(0)
frame = pd.DataFrame({"paid": rng.random(1_000_000)})
polars = pl.from_pandas(frame)
duck = duckdb.connect()
duck.execute("create table orders as select * from frame")

versions: dict[str, Callable[[], float]] = {
    "pandas": lambda: frame["paid"].sum(),
    "Polars": lambda: polars["paid"].sum(),
    "DuckDB": lambda: duck.execute(
        "select sum(paid) from orders"
    ).fetchone()[0],
}
first, *others = (total() for total in versions.values())
print(np.allclose(others, first))
