import pandas as pd

orders = pd.read_csv("data/sales.csv")
before = orders.copy()

# Say what you see before you touch anything.
print(
    pd.DataFrame(
        {
            "dtype": orders.dtypes.astype(str),
            "gaps": orders.isna().sum(),
            "distinct": orders.nunique(),
        }
    )
)
print("rows:", len(orders), "repeated:", orders.duplicated().sum())
print("channels:", orders["channel"].unique().tolist())
print("quantity below 0:", (orders["quantity"] < 0).sum())
print("medians:", orders[["quantity", "price"]].median().to_dict())

# Decide aloud, then do it on a new frame.
kinds = {"product": "category", "region": "category"}
clean = (
    orders.drop_duplicates()
    .assign(
        date=lambda d: pd.to_datetime(d["date"], format="%Y-%m-%d"),
        channel=lambda d: d["channel"].str.lower().astype("category"),
        returned=lambda d: d["quantity"] < 0,
    )
    .astype(kinds)
)

# Check: rows, types, and that the caller's table is as it was.
assert len(clean) == len(orders) - orders.duplicated().sum()
assert orders.equals(before)
kb = [d.memory_usage(deep=True).sum() // 1000 for d in (orders, clean)]
print("kB:", *kb)
print("gaps left:", clean.isna().sum().loc[lambda n: n > 0].to_dict())
