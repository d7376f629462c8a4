import numpy as np
import pandas as pd
import polars as pl

rng = np.random.default_rng(0)
orders = pd.DataFrame(
    {
        "shop": rng.integers(0, 50, 20_000),
        "paid": rng.gamma(2.0, 20.0, 20_000).round(2),
    }
)
orders.loc[::100, "paid"] = np.nan  # pandas' missing value

# One hot step in Polars; what is before and after stays pandas.
step = (
    pl.from_pandas(orders)
    .lazy()
    .group_by("shop")
    .agg(
        pl.col("paid").sum().alias("total"),
        pl.col("paid").n_unique().alias("prices"),
    )
    .sort("shop")
    .collect()
    .to_pandas()
    .set_index("shop")
)
groups = orders.groupby("shop")["paid"]
print("totals equal:", np.allclose(step["total"], groups.sum()))
print("distinct equal:", (step["prices"] == groups.nunique()).all())
print("off by:", (step["prices"] - groups.nunique()).unique().tolist())

kept = pl.from_pandas(orders, nan_to_null=False)["paid"]
print("without nan_to_null, total:", kept.sum())
