"""Every kind of column, with and without values; then a real table."""

import warnings

import numpy as np
import pandas as pd
from grader import (
    call,
    close,
    dataset,
    equal,
    hidden,
    is_a,
    require,
    same_frame,
    visible,
)

COLUMNS = ["kind", "missing", "missing_pct", "unique", "typical", "corr"]
DAYS = ["2024-01-02", "2024-01-01", None, "2024-01-01"]
TRUE_FIRST = "True and False count as numbers, too: ask for them first"


def mixed():
    return pd.DataFrame(
        {
            "bought": [0, 1, 0, 1],
            "price": [1.0, 2.0, np.nan, 10.0],
            "member": [False, True, False, True],
            "name": ["b", "a", "a", "b"],
            "size": pd.Categorical(["S", None, "L", "L"]),
            "day": pd.to_datetime(DAYS),
            "shop": [3, 3, 3, 3],
            "void": [np.nan] * 4,
            "note": pd.Series([None] * 4, dtype="str"),
        }
    )


def profiled(sub, df, target):
    """The report as a dict of plain rows; gaps are None."""
    order, labels = list(df.columns), len(df.columns)
    answer = call(sub.profile, df, target)
    if answer.error is not None:
        text = f"{type(answer.error).__name__}: {answer.error}"
        require(False, f"profile raised {text:.200}", usually=meaning(answer.error))
    table = answer.value
    require(table is not None, "profile returns None.", usually="it prints its report")
    is_a(table, pd.DataFrame, what="the report")
    equal(len(table), labels, what="the number of rows, one per column of df")
    equal(list(table.index), order, what="the index")
    equal(list(table.columns), COLUMNS, what="the columns")
    return {
        name: {column: plain(table[column].iloc[place]) for column in COLUMNS}
        for place, name in enumerate(order)
    }


def plain(value):
    if pd.isna(value):
        return None
    return value.item() if isinstance(value, np.generic) else value


def meaning(error):
    if "convert string to float" in str(error) or "not supported" in str(error):
        return "columns of text, dates or categories were correlated"
    if isinstance(error, IndexError):
        return "the most frequent of no values was asked for"
    if isinstance(error, ZeroDivisionError):
        return "the number of rows is a divisor, and it can be 0"
    return ""


def part(report, *columns):
    return {name: [row[column] for column in columns] for name, row in report.items()}


@visible
def kinds(sub):
    """Nine columns, and the kind of each"""
    found = part(profiled(sub, mixed(), "bought"), "kind")
    want = ["number", "number", "bool", "text", "category"]
    want += ["date", "number", "number", "text"]
    wrong = "a categorical, or text without a value, was taken for something else"
    equal(
        {name: kind for name, (kind,) in found.items()},
        dict(zip(mixed().columns, want)),
        what="the kinds",
        usually=TRUE_FIRST if found["member"] == ["number"] else wrong,
    )


@visible
def gaps_and_values(sub):
    """Gaps, their share in percent, and distinct values without them"""
    columns = ["missing", "missing_pct", "unique"]
    found = part(profiled(sub, mixed(), "bought"), *columns)
    equal(
        {name: found[name] for name in ("name", "price", "void")},
        {"name": [0, 0.0, 2], "price": [1, 25.0, 3], "void": [4, 100.0, 0]},
        what="missing, missing_pct and unique of three columns",
        known=[
            (
                {"name": [0, 0.0, 2], "price": [1, 0.2, 3], "void": [4, 1.0, 0]},
                "a share was given, not percent",
            ),
            (
                {"name": [0, 0.0, 2], "price": [1, 25.0, 4], "void": [4, 100.0, 1]},
                "a gap was counted as a value",
            ),
        ],
    )


@visible
def correlated(sub):
    """Correlations of numbers and truth values, and none for all the others"""
    report = profiled(sub, mixed(), "bought")
    found = {name: row["corr"] for name, row in report.items()}
    close(
        [found["bought"], found["member"], found["price"]],
        [1.0, 1.0, float(np.corrcoef([1, 2, 10], [0, 1, 1])[0, 1])],
        what="corr of bought itself, member and price",
        usually="rows with a gap were filled, or another method was used",
    )
    others = {"name": None, "size": None, "day": None, "shop": None, "void": None}
    equal(
        {name: found[name] for name in others},
        others,
        what="corr of text, a category, a date, a constant and a void column",
    )


@hidden
def typical_values(sub):
    """The median of numbers, else the most frequent value, the smallest of a tie"""
    found = part(profiled(sub, mixed(), "bought"), "typical")
    close(
        {name: value for name, (value,) in found.items()},
        {
            "bought": 0.5,
            "price": 2.0,
            "member": False,
            "name": "a",
            "size": "L",
            "day": pd.Timestamp("2024-01-01"),
            "shop": 3.0,
            "void": None,
            "note": None,
        },
        what="the typical values",
        usually="the mean or the first value was taken, or a tie broken by chance",
    )


@hidden
def silent(sub):
    """No warning, whatever the columns hold"""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        profiled(sub, mixed(), "bought")
    texts = [str(warning.message) for warning in caught]
    require(
        not texts,
        f"There is a warning: {texts[0] if texts else ''}",
        usually="means of nothing, or of a constant column's deviations, were divided",
    )


@hidden
def both_known(sub):
    """Only rows in which both are known count"""
    df = pd.DataFrame(
        {
            "y": [1.0, 2.0, np.nan, 4.0, 9.0],
            "z": [2.0, 3.0, 99.0, 1.0, np.nan],
            "maybe": pd.array([True, None, False, False, False], dtype="boolean"),
        }
    )
    report = profiled(sub, df, "y")
    pairs = {"z": ([1, 2, 4], [2, 3, 1]), "maybe": ([1, 4, 9], [1, 0, 0])}
    for name, (y, x) in pairs.items():
        close(
            report[name]["corr"],
            float(np.corrcoef(x, y)[0, 1]),
            what=f"corr of {name}, both with gaps",
            usually="gaps were filled, or rows dropped that a column needs",
        )


@hidden
def constants(sub):
    """No correlation with a constant, not even a small one"""
    df = pd.DataFrame(
        {
            "y": [0.0, 1.0, 1.0, np.nan],
            "fee": [0.1, 0.1, 0.1, 0.1],
            "tax": [0.1, 0.1, 0.1, 7.0],
            "one": [np.nan, np.nan, 2.0, 3.0],
        }
    )
    found = {name: row["corr"] for name, row in profiled(sub, df, "y").items()}
    noise = "0.1 can't be stored exactly, so rounding noise was correlated"
    equal(found["fee"], None, what="corr of fee, which is always 0.1", usually=noise)
    usually = "the column varies, but not where the target is known"
    equal(
        found["tax"], None, what="corr of tax, 0.1 wherever y is known", usually=usually
    )
    equal(found["one"], None, what="corr of one, known with y in a single row")
    found = profiled(sub, df.iloc[:3], "fee")["y"]["corr"]
    equal(found, None, what="corr of y with the constant target fee", usually=noise)


@hidden
def harder_kinds(sub):
    """Categories of truth values, durations, objects, columns of text with gaps"""
    df = pd.DataFrame(
        {
            "y": [1, 2, 3],
            "agreed": pd.Categorical([True, False, True]),
            "grade": pd.Categorical([1, 2, 2]),
            "took": pd.to_timedelta([1, 2, 2], unit="h"),
            "old": pd.Series(["x", None, "x"], dtype=object),
            "tuple": pd.Series([(1, 2), (1, 2), None], dtype=object),
            "when": pd.to_datetime(["2024-01-01"] * 3).tz_localize("UTC"),
            "whole": pd.array([1, None, 3], dtype="Int64"),
        },
    )
    df.index = ["a", "a", "b"]
    report = profiled(sub, df, "y")
    equal(
        {name: row["kind"] for name, row in report.items()},
        {
            "y": "number",
            "agreed": "category",
            "grade": "category",
            "took": "other",
            "old": "text",
            "tuple": "other",
            "when": "date",
            "whole": "number",
        },
        what="the kinds",
        usually="is_bool_dtype looks into categories, is_string_dtype minds gaps",
    )


@hidden
def passengers(sub):
    """The list of passengers"""
    df = dataset("passengers")
    report = profiled(sub, df, "survived")
    columns = ["kind", "missing", "missing_pct", "unique", "typical"]
    found = part(report, *columns)
    want = {
        "deck": ["category", 688, 77.2, 7, df["deck"].mode().iloc[0]],
        "age": ["number", 177, 19.9, df["age"].nunique(), 30.0],
        "embarked": ["text", 2, 0.2, 3, "S"],
        "sex": ["text", 0, 0.0, 2, "male"],
        "alone": ["bool", 0, 0.0, 2, True],
    }
    close(
        {name: found[name] for name in want},
        want,
        what=", ".join(columns),
        usually="percent were not rounded" if found["deck"][2] != 77.2 else "",
    )
    for name in ("pclass", "adult_male", "fare"):
        expected = np.corrcoef(df[name].astype(float), df["survived"])[0, 1]
        close(report[name]["corr"], float(expected), what=f"corr of {name}")


@hidden
def no_rows(sub):
    """A table without rows has a report, too"""
    found = profiled(sub, mixed().iloc[:0], "bought")
    equal(
        part(found, "missing", "missing_pct", "unique", "typical", "corr"),
        {name: [0, 0.0, 0, None, None] for name in mixed().columns},
        what="missing, missing_pct, unique, typical and corr without rows",
    )


@hidden
def table_stays(sub):
    """df is left alone"""
    df = mixed()
    profiled(sub, df, "bought")
    same_frame(
        df,
        mixed(),
        what="df after profile",
        usually="columns were filled or converted in the caller's frame",
    )
