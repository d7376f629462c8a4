import sqlite3

import pandas as pd


def top_pandas(orders, n):
    """The n customers who paid most, with the number and the sum of their orders."""
    paid = orders[orders["status"] == "paid"]
    return paid.groupby("customer")["amount"].sum().nlargest(n)


def top_sql(orders, n):
    """The same, found by a database."""
    connection = sqlite3.connect(":memory:")
    orders.to_sql("orders", connection)
    return pd.read_sql_query("SELECT * FROM orders", connection)


if __name__ == "__main__":
    orders = pd.DataFrame(
        {
            "customer": ["ann", "bob", "ann", "cid", "bob"],
            "status": ["paid", "paid", "paid", "paid", "open"],
            "amount": [10.0, 30.0, 20.0, None, 500.0],
        }
    )
    print(top_pandas(orders, 2))
    print(top_sql(orders, 2))
