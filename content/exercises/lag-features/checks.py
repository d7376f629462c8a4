"""Earlier rows of the same shop and no others, against plain lists."""

import math

import numpy as np
import pandas as pd
from grader import call, close, equal, hidden, raises, require, same_frame, visible

GAP = math.nan
TODAY = "the row's own sales are part of its mean: the feature knows the answer"
CROSSED = "the row before is taken from another shop"
WINDOW = "the window of three rows reaches into the shop before"
UNSORTED = "rows are taken as they stand in the table, not in the order of the days"
FULL = "a mean is only made where three rows, or three known values, come before"
LABELS = "values were put back by row labels, and labels can repeat"


def sales():
    days = ["02", "04", "01", "01", "02", "09", "03", "05"]
    return pd.DataFrame(
        {
            "shop": ["south", "north", "north", "south"]
            + ["north"] * 2
            + ["south"]
            + ["north"],
            "day": pd.to_datetime([f"2024-01-{day}" for day in days]),
            "sales": [20.0, 31.0, 10.0, 12.0, 23.0, 54.0, 36.0, 47.0],
        },
        index=[7, 7, 1, 0, 0, 2, 9, 8],
    )


def before(df, shops=True, time=True):
    """For each row, the sales of the rows before it, oldest first."""
    rows = list(zip(df["shop"], df["day"], df["sales"]))
    key = (lambda i: rows[i][:2]) if time else (lambda i: rows[i][0])
    order = sorted(range(len(rows)), key=key)
    found = [[] for _ in rows]
    for number, place in enumerate(order):
        for other in order[:number]:
            if not shops or rows[other][0] == rows[place][0]:
                found[place].append(rows[other][2])
    return found


def lags(df, **options):
    return [past[-1] if past else GAP for past in before(df, **options)]


def mean(values):
    known = [value for value in values if not math.isnan(value)]
    return sum(known) / len(known) if known else GAP


def means(df, **options):
    return [mean(past[-3:]) for past in before(df, **options)]


def wrong_means(df):
    """Means that are known to come out when one thing is wrong."""
    own = df["sales"].tolist()
    today = [mean([*past, last][-3:]) for past, last in zip(before(df), own)]
    full = [mean(past[-3:]) if len(past) >= 3 else GAP for past in before(df)]
    across = [mean(lag[-3:]) for lag in lag_windows(df)]
    return [
        (today, TODAY),
        (means(df, shops=False), CROSSED),
        (across, WINDOW),
        (means(df, time=False), UNSORTED),
        (full, FULL),
    ]


def lag_windows(df):
    """The last three lags up to each row when shops follow one another."""
    lag = lags(df)
    order = np.lexsort([df["day"], df["shop"]])
    found = [[] for _ in lag]
    for number, place in enumerate(order):
        found[place] = [lag[p] for p in order[max(0, number - 2) : number + 1]]
    return found


def answered(sub, df):
    """The result, as a frame of as many rows."""
    rows = len(df)
    answer = call(sub.add_lags, df)
    require(
        "duplicate labels" not in str(answer.error),
        f"add_lags raised {type(answer.error).__name__}: {answer.error}",
        usually=LABELS,
    )
    equal(len(answer.value), rows, what="the number of rows that come back")
    return answer.value


@visible
def lag(sub):
    """lag_1: the shop's row before, each value in its own row"""
    df = sales()
    close(
        answered(sub, df)["lag_1"].tolist(),
        [12.0, 23.0, GAP, GAP, 10.0, 47.0, 20.0, 31.0],
        what="lag_1 of eight rows",
        known=[
            (lags(sales(), shops=False), CROSSED),
            (lags(sales(), time=False), UNSORTED),
            ([GAP, 10.0, 23.0, 31.0, 47.0, GAP, 12.0, 20.0], "sorted rows came back"),
        ],
    )


@visible
def mean_of_three(sub):
    """mean_3: the mean of up to three rows before, without the row itself"""
    df = sales()
    close(
        answered(sub, df)["mean_3"].tolist(),
        means(sales()),
        what="mean_3 of eight rows",
        known=wrong_means(sales()),
    )


@visible
def rows_stay(sub):
    """Rows, order and labels stay, and df is left alone"""
    df = sales()
    table = answered(sub, df)
    same_frame(
        df,
        sales(),
        what="df after add_lags",
        usually="the new columns were assigned to the caller's frame",
    )
    equal(
        list(table.columns),
        ["shop", "day", "sales", "lag_1", "mean_3"],
        what="the columns",
        usually="helping columns were left in",
    )
    same_frame(
        table[["shop", "day", "sales"]],
        sales(),
        what="the old columns in the result",
        usually="the sorted frame was returned, or rows were numbered anew",
    )


@hidden
def missing_sales(sub):
    """Missing sales are a gap in lag_1, and are left out of the mean"""
    values = [1.0, GAP, 5.0, GAP, GAP, GAP, 7.0]
    days = pd.date_range("2024-01-01", periods=7)
    df = pd.DataFrame({"shop": "a", "day": days, "sales": values})
    table = answered(sub, df.copy())
    close(
        table["lag_1"].tolist(),
        [GAP, *values[:-1]],
        what=f"lag_1 for {values}",
        usually="gaps were filled, or rows without sales skipped",
    )
    close(
        table["mean_3"].tolist(),
        [GAP, 1.0, 1.0, 3.0, 5.0, 5.0, GAP],
        what=f"mean_3 for {values}",
        known=[
            ([GAP, 1.0, 0.5, 2.0, 5 / 3, 5 / 3, 0.0], "gaps were counted as 0"),
            ([GAP, 1.0, 0.5, 2.0, 2.0, 5 / 3, 0.0], "gaps were counted as 0"),
            ([GAP, 1.0, 1.0, 3.0, 3.0, 3.0, 3.0], "rows without sales were skipped"),
            ([GAP] * 7, FULL),
        ],
    )


@hidden
def no_future(sub):
    """Sales of the day itself and later ones have no influence"""
    df = sales().sort_values("day").reset_index(drop=True)
    later = df["day"] >= "2024-01-03"
    changed = df.assign(sales=df["sales"].where(~later, 1e6))
    early = (df["day"] <= "2024-01-03").tolist()
    one, other = answered(sub, df), answered(sub, changed)
    for name in ("lag_1", "mean_3"):
        close(
            other[name][early].tolist(),
            one[name][early].tolist(),
            what=f"{name} up to 3 January, after sales from that day on have changed",
            usually="a value of the day itself, or of a later one, is part of it",
        )


@hidden
def single_rows(sub):
    """A shop's first row has no past"""
    days = pd.to_datetime(["2024-01-01", "2024-01-02", "2024-01-03"])
    df = pd.DataFrame({"shop": list("abc"), "day": days, "sales": [1.0, 2.0, 3.0]})
    table = answered(sub, df)
    for name in ("lag_1", "mean_3"):
        close(
            table[name].tolist(),
            [GAP] * 3,
            what=f"{name} of three shops with one row each",
            known=[
                ([GAP, 1.0, 2.0], CROSSED),
                ([GAP, 1.0, 1.5], WINDOW),
                ([1.0, 2.0, 3.0], TODAY),
                ([0.0] * 3, "gaps were filled with 0"),
            ],
        )


@hidden
def twice_a_day(sub):
    """Two rows of one shop and day raise ValueError"""
    days = pd.to_datetime(["2024-01-01", "2024-01-02", "2024-01-01"])
    df = pd.DataFrame({"shop": ["a", "a", "a"], "day": days, "sales": [1.0, 2.0, 3.0]})
    raises(
        ValueError,
        sub.add_lags,
        df,
        usually="nobody looked: which of the two rows comes first is then chance",
    )


@hidden
def many_rows(sub):
    """Two hundred shuffled rows, some without sales"""
    rng = np.random.default_rng(0)
    df = pd.DataFrame(
        {
            "shop": np.repeat(list("abcd"), 50),
            "day": list(pd.date_range("2024-01-01", periods=50)) * 4,
            "sales": rng.uniform(0, 9, 200),
        }
    )
    df.loc[::7, "sales"] = GAP
    df = df.iloc[rng.permutation(200)]
    table = answered(sub, df.copy())
    close(table["lag_1"].tolist(), lags(df), what="lag_1 of 200 rows")
    close(
        table["mean_3"].tolist(),
        means(df),
        what="mean_3 of 200 rows",
        known=wrong_means(df),
    )
