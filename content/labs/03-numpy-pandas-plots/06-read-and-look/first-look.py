import sqlite3

import pandas as pd

sales = pd.read_csv("data/sales.csv", parse_dates=["date"])
print(sales.shape)
print(sales.head(3).to_string(index=False))

columns = pd.DataFrame(
    {
        "dtype": sales.dtypes.astype(str),
        "missing": sales.isna().sum(),
        "distinct": sales.nunique(),
        "kB": sales.memory_usage(deep=True, index=False) / 1000,
    }
)
print(columns.round(1))
print(sales["product"].value_counts(normalize=True).head(2).round(2))

# Another reader of the same rows: SQL.
with sqlite3.connect("shop.db") as shop:
    sales.to_sql("sales", shop, index=False)
    query = "select count(*) n, sum(quantity) sold from sales"
    print(pd.read_sql(query, shop).to_dict("records"))
sales[["quantity", "price"]].describe().round(2)
