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

versions: dict[str, Callable[[], object]] = {
    "pandas": lambda: frame["paid"].sort_values(),
    "Polars": lambda: polars["paid"].sort(),
    "DuckDB, to NumPy": lambda: duck.execute(
        "select paid from orders order by paid"
    ).fetchnumpy()["paid"],
}
first, *others = (np.asarray(values()) for values in versions.values())
print([np.array_equal(other, first) for other in others])
