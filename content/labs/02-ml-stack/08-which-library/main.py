import sqlite3

import pandas as pd

orders = pd.DataFrame(
    {
        "region": ["north", "south", None, "north", "south"],
        "amount": [120.0, None, 45.0, 80.0, None],
    }
)
db = sqlite3.connect(":memory:")
orders.to_sql("orders", db, index=False)

query = """
    select region, sum(amount) total, count(*) orders,
           count(amount) paid, avg(amount) mean
    from orders group by region order by region
"""
print("SQL", pd.read_sql_query(query, db), sep="\n")
db.close()

wanted = {
    "total": ("amount", "sum"),
    "orders": ("amount", "size"),
    "paid": ("amount", "count"),
    "mean": ("amount", "mean"),
}
print("\npandas", orders.groupby("region").agg(**wanted), sep="\n")

regions = orders.groupby("region", dropna=False)
as_sql = regions.agg(**wanted)
as_sql["total"] = regions["amount"].sum(min_count=1)
print("\npandas, told to count as SQL does", as_sql, sep="\n")
