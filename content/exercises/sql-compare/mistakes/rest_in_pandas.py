# mistake: All rows come back and pandas does the rest
# fails: the rest is done in pandas

import sqlite3
from contextlib import closing

import pandas as pd

TYPES = {"customer": "str", "n_orders": "int64", "total": "float64"}
QUERY = """
    SELECT customer, COUNT(*) AS n_orders, COALESCE(SUM(amount), 0.0) AS total
    FROM orders
    WHERE status = 'paid'
    GROUP BY customer
"""


def top_pandas(orders, n):
    """The n customers who paid most, with the number and the sum of their orders."""
    paid = orders[orders["status"] == "paid"]
    table = paid.groupby("customer", as_index=False).agg(
        n_orders=("status", "size"), total=("amount", "sum")
    )
    table = table.sort_values(["total", "customer"], ascending=[False, True]).head(n)
    return table.reset_index(drop=True).astype(TYPES)


def top_sql(orders, n):
    """The same, found by a database."""
    with closing(sqlite3.connect(":memory:")) as connection:
        orders.to_sql("orders", connection, index=False)
        table = pd.read_sql_query(QUERY, connection).set_index("customer")
        best = sorted(table.index, key=lambda name: (-table["total"][name], name))
        return table.loc[best[:n]].reset_index().astype(TYPES)
