"""The same table by two ways, and who does the work in the second."""

import sqlite3

import numpy as np
import pandas as pd
from grader import call, equal, hidden, names_of, require, same_frame, visible

TYPES = {"customer": "str", "n_orders": "int64", "total": "float64"}
WAYS = ("top_pandas", "top_sql")
OPEN = "with on a connection ends its transaction, but leaves it open"


def small():
    return pd.DataFrame(
        {
            "customer": ["ann", "bob", "ann", "cid", "bob", "dee", "eve", "eve"],
            "status": ["paid", "paid", "paid", "paid", "open", "paid", "void", "paid"],
            "amount": [10.0, 30.0, 20.0, np.nan, 500.0, 5.5, 9.0, 30.0],
        }
    )


def table(rows):
    columns = ["customer", "n_orders", "total"]
    return pd.DataFrame(rows, columns=columns).astype(TYPES)


def counted(orders, n):
    """The table in plain Python."""
    counts, totals = {}, {}
    for customer, status, amount in orders[["customer", "status", "amount"]].values:
        if status == "paid":
            counts[customer] = counts.get(customer, 0) + 1
            known = 0.0 if amount != amount else amount
            totals[customer] = totals.get(customer, 0.0) + known
    best = sorted(totals, key=lambda customer: (-totals[customer], customer))
    return table([(name, counts[name], totals[name]) for name in best[:n]])


def compared(sub, way, orders, n):
    """One of the two functions against the plain count."""
    want = counted(orders, n)
    answer = call(getattr(sub, way), orders, n)
    same_frame(answer, want, usually=meaning(way, answer, want))


def meaning(way, answer, want):
    got = answer.value if answer.error is None else None
    if not isinstance(got, pd.DataFrame) or list(got.columns) != list(want.columns):
        return ""
    if len(want) == 0 and len(got) == 0:
        return f"{way} has no values here to infer the types from"
    if got["total"].isna().any():
        return "the sum of nothing but NULL is NULL in SQL, not 0"
    if got["customer"].tolist() == want["customer"].tolist():
        skips = "COUNT(amount)" if way == "top_sql" else "count"
        fewer = got["n_orders"].sum() < want["n_orders"].sum()
        return f"{skips} leaves missing amounts out" if fewer else ""
    if sorted(got["total"]) == sorted(want["total"]):
        return "equal totals aren't ordered by customer, or totals aren't descending"
    return ""


class Noting(sqlite3.Connection):
    """A connection that keeps the queries it is asked, and what is bound to them."""

    def cursor(self, factory=sqlite3.Cursor):
        connection = self

        class NotingCursor(sqlite3.Cursor):
            def execute(self, sql, parameters=()):
                connection.asked.append((sql, parameters))
                return super().execute(sql, parameters)

        return super().cursor(NotingCursor)

    def execute(self, sql, parameters=()):
        return self.cursor().execute(sql, parameters)


class NotingSqlite:
    """The module sqlite3, except that it keeps the connections it opens."""

    def __init__(self):
        self.opened = []

    def __getattr__(self, name):
        return getattr(sqlite3, name)

    def connect(self, database, *args, **kwargs):
        options = kwargs | {"factory": Noting}
        connection = sqlite3.connect(database, *args, **options)
        connection.asked, connection.database = [], database
        self.opened.append(connection)
        return connection


def connections(sub):
    """The list of connections that the program will have opened."""
    noting = NotingSqlite()
    for name in names_of(sub):
        if getattr(sub, name) is sqlite3:
            setattr(sub, name, noting)
        elif getattr(sub, name) is sqlite3.connect:
            setattr(sub, name, noting.connect)
    return noting.opened


def is_open(connection):
    try:
        connection.total_changes
    except sqlite3.ProgrammingError:
        return False
    return True


@visible
def in_pandas(sub):
    """Five paying customers of eight orders, in pandas"""
    compared(sub, "top_pandas", small(), 10)


@visible
def in_sql(sub):
    """The same table from SQL"""
    compared(sub, "top_sql", small(), 10)


@visible
def limits(sub):
    """At most n rows"""
    for way in WAYS:
        for n in (2, 1):
            compared(sub, way, small(), n)


@hidden
def random_orders(sub):
    """A thousand random orders"""
    rng = np.random.default_rng(0)
    amounts = rng.integers(0, 50, 1000) / 4
    orders = pd.DataFrame(
        {
            "customer": rng.choice([f"c{number:02}" for number in range(30)], 1000),
            "status": rng.choice(["paid", "open"], 1000),
            "amount": np.where(rng.random(1000) < 0.1, np.nan, amounts),
        }
    )
    for way in WAYS:
        compared(sub, way, orders, 12)


@hidden
def ties(sub):
    """Equal totals are ordered by customer, before the limit cuts"""
    orders = pd.DataFrame({"customer": list("dbca"), "status": "paid", "amount": 5.0})
    for way in WAYS:
        compared(sub, way, orders, 3)


@hidden
def nothing(sub):
    """Nothing paid, no orders, or no rows wanted: columns and types stay"""
    for way in WAYS:
        compared(sub, way, small().assign(status="open"), 5)
        compared(sub, way, small().iloc[:0], 5)
        compared(sub, way, small(), 0)


@hidden
def any_index(sub):
    """The index of orders doesn't matter, nor what it is called"""
    orders = small().iloc[::-1].rename_axis("amount")
    for way in WAYS:
        compared(sub, way, orders, 10)


@hidden
def done_by_the_database(sub):
    """Filtering, grouping, ordering and the limit happen in SQL"""
    opened = connections(sub)
    call(sub.top_sql, small(), 3).value
    equal(
        [connection.database for connection in opened],
        [":memory:"],
        what="what top_sql connects to",
        usually="the table is written to a file",
    )
    asked = [sql.upper() for sql, _ in opened[0].asked]
    for words in ("WHERE", "GROUP BY", "ORDER BY", "LIMIT"):
        require(
            any(words in " ".join(sql.split()) for sql in asked),
            f"No query contains {words}.",
            usually="the rest is done in pandas, after all rows have come back",
        )


@hidden
def bound(sub):
    """n is bound as a parameter"""
    opened = connections(sub)
    call(sub.top_sql, small(), 37).value
    queries = [sql for connection in opened for sql, _ in connection.asked]
    require(
        not any("37" in sql for sql in queries),
        "n is part of the text of a query.",
        usually="n is formatted into the SQL, which anyone can write SQL into",
    )


@hidden
def closed(sub):
    """The connection is closed"""
    opened = connections(sub)
    call(sub.top_sql, small(), 3).value
    open_ones = [connection for connection in opened if is_open(connection)]
    require(not open_ones, "The connection is still open.", usually=OPEN)


@hidden
def closed_after_an_error(sub):
    """The connection is closed when the query fails, too"""
    opened = connections(sub)
    answer = call(sub.top_sql, small().drop(columns="status"), 3)
    require(answer.error is not None, "Without the column status, nothing is raised.")
    open_ones = [connection for connection in opened if is_open(connection)]
    require(
        not open_ones,
        "After a query that failed the connection is still open.",
        usually="close() stands behind the query, where an error never arrives",
    )


@hidden
def untouched(sub):
    """orders is left as it is"""
    for way in WAYS:
        orders = small()
        call(getattr(sub, way), orders, 3).value
        same_frame(orders, small(), what=f"orders, after {way}")
