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
people = pd.DataFrame(
    {"customer": np.arange(1000), "discount": rng.random(1000)}
)
polars, polars_people = pl.from_pandas(frame), pl.from_pandas(people)
duck = duckdb.connect()
duck.execute("create table orders as select * from frame")
duck.execute("create table people as select * from people")
query = "select * from orders join people using (customer)"

versions: dict[str, Callable[[], object]] = {
    "pandas": lambda: frame.merge(people, on="customer"),
    "Polars": lambda: polars.join(polars_people, on="customer"),
    "DuckDB, to Arrow": lambda: duck.sql(query).to_arrow_table(),
}
print([table().shape for table in versions.values()])
