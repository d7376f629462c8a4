"""Dates that can't be read, boundary ages, gaps, and columns that aren't there."""

import numpy as np
import pandas as pd
from grader import call, close, equal, hidden, require, same_frame, visible

CALENDAR = ["day_of_week", "month", "is_weekend"]
GUESSED = (
    "pandas guessed one format from the first row and could read nothing else in it"
)


def listed(column):
    """Values of a column; gaps as None."""
    return [None if pd.isna(value) else value for value in column.tolist()]


def calendar(sub, dates, usually=""):
    """The three calendar features as lists; they have to be of the dtype Int64."""
    table = call(sub.add_features, pd.DataFrame({"date": dates})).value
    for name in CALENDAR:
        require(name in table, f"The result has no column {name}.")
        require(
            str(table[name].dtype) == "Int64",
            f"{name} has the dtype {table[name].dtype} instead of Int64.",
            usually="what .dt gives was left as it came: int32, or floats with gaps",
        )
    return [listed(table[name]) for name in CALENDAR]


def groups(sub, ages):
    table = call(sub.add_features, pd.DataFrame({"age": ages})).value
    return [None if pd.isna(group) else str(group) for group in table["age_group"]]


@visible
def dates(sub):
    """A Monday, a Saturday and a Sunday"""
    equal(
        calendar(sub, ["2024-01-01", "2024-03-02", "2024-12-29"]),
        [[0, 5, 6], [1, 3, 12], [0, 1, 1]],
        what="day_of_week, month and is_weekend of these three days",
    )


@visible
def category_means(sub):
    """Each value against the mean of its own category"""
    df = pd.DataFrame({"category": ["a", "b", "a"], "value": [1.0, 10.0, 3.0]})
    close(
        call(sub.add_features, df).value["value_vs_category_mean"].tolist(),
        [-1.0, 0.0, 1.0],
        what="value_vs_category_mean for 1 (a), 10 (b) and 3 (a)",
        known=[
            ([-11 / 3, 16 / 3, -5 / 3], "the mean of all values was taken"),
            ([1.0, 0.0, -1.0], "the value was taken from the mean"),
        ],
    )


@visible
def ages(sub):
    """Ages in the middle of each group"""
    equal(
        groups(sub, [5, 20, 40, 70]),
        ["youth", "young_adult", "middle", "senior"],
        what="age_group for the ages 5, 20, 40 and 70",
    )


@hidden
def age_borders(sub):
    """0, 18, 35 and 55 begin a group, the last one never ends"""
    found = groups(sub, [0, 17.9, 18, 34.9, 35, 54.9, 55, 104, 1000])
    if found[2] == "youth":
        usually = "intervals of pd.cut are closed on the right unless you say otherwise"
    else:
        usually = "the last group has an upper end"
    equal(
        found,
        ["youth"] * 2 + ["young_adult"] * 2 + ["middle"] * 2 + ["senior"] * 3,
        what="age_group for 0, 17.9, 18, 34.9, 35, 54.9, 55, 104 and 1000",
        usually=usually,
    )


@hidden
def no_group(sub):
    """Negative and missing ages have no group; the groups are ordered"""
    equal(
        groups(sub, [-1, np.nan, 30]),
        [None, None, "young_adult"],
        what="age_group for -1, a missing age and 30",
        usually="the first interval reaches below 0, or gaps were filled",
    )
    column = call(sub.add_features, pd.DataFrame({"age": [70, 5]})).value["age_group"]
    require(
        isinstance(column.dtype, pd.CategoricalDtype) and column.cat.ordered,
        f"age_group has the dtype {column.dtype!r} instead of an ordered categorical.",
        usually="the groups were turned into text, or into an unordered categorical",
    )
    equal(
        column.cat.categories.tolist(),
        ["youth", "young_adult", "middle", "senior"],
        what="the categories of age_group",
    )


@hidden
def unreadable(sub):
    """A date that can't be read, or isn't there, gives three gaps"""
    answer = call(sub.add_features, pd.DataFrame({"date": ["2024-03-02", "soon"]}))
    require(
        answer.error is None,
        f"One date reads 'soon', and the call ends with {answer.error!r:.60}",
        usually="to_datetime raises at the first date that it can't read",
    )
    day, month, weekend = calendar(sub, ["2024-03-02", "soon", None])
    equal(
        (day, month),
        ([5, None, None], [3, None, None]),
        what="day_of_week and month of '2024-03-02', 'soon' and None",
    )
    equal(
        weekend,
        [1, None, None],
        what="is_weekend of '2024-03-02', 'soon' and None",
        known=[
            ([1, 0, 0], "isin finds a gap in no list, so unknown days are weekdays")
        ],
    )


@hidden
def first_row(sub):
    """The first row doesn't decide which dates can be read"""
    equal(
        calendar(sub, ["3/1/2024", "2024-03-02", "2024-05-31"])[:2],
        [[None, 5, 4], [None, 3, 5]],
        what="day_of_week and month of '3/1/2024', '2024-03-02' and '2024-05-31'",
        usually=GUESSED,
    )


@hidden
def datetimes(sub):
    """A column of datetimes works like text, gaps included"""
    equal(
        calendar(sub, pd.to_datetime(["2024-03-03", None])),
        [[6, None], [3, None], [1, None]],
        what="day_of_week, month and is_weekend of a Sunday and a gap",
    )


@hidden
def missing_columns(sub):
    """What can't be built is left out, and an unrelated frame comes back as a copy"""
    for columns in ({"x": [1], "category": ["a"]}, {"x": [1], "value": [2.0]}):
        df = pd.DataFrame(columns)
        answer = call(sub.add_features, df)
        same_frame(
            answer,
            pd.DataFrame(columns),
            known=[(KeyError, "a column was used without a look whether it is there")],
        )
        require(
            answer.value is not df,
            "The frame itself came back, not a new one.",
            usually="columns were assigned to df, or df came back where nothing fits",
        )


@hidden
def gaps(sub):
    """A missing category or value gives a gap and leaves the others' mean alone"""
    df = pd.DataFrame(
        {"category": ["a", "a", None, "a"], "value": [1.0, np.nan, 5.0, 3.0]}
    )
    close(
        call(sub.add_features, df).value["value_vs_category_mean"].tolist(),
        [-1.0, float("nan"), float("nan"), 1.0],
        what="value_vs_category_mean for 1 (a), a gap (a), 5 (no category), 3 (a)",
        known=[([-1 / 3, -4 / 3, 5.0, 5 / 3], "gaps were filled with 0 first")],
        usually="gaps were filled, or rows without a category form one of their own",
    )


@hidden
def together(sub):
    """All features in order; rows, labels and df itself stay"""
    df = pd.DataFrame(
        {
            "age": [40, 20, 60],
            "value": [1, 2, 6],
            "date": ["2024-01-01", "x", "2024-03-02"],
            "category": ["b", "a", "b"],
        },
        index=[7, 3, 7],
    )
    before = df.copy()
    table = call(sub.add_features, df).value
    same_frame(
        df,
        before,
        what="df after add_features",
        usually="columns were assigned to the caller's frame",
    )
    names = [*CALENDAR, "value_vs_category_mean", "age_group"]
    equal(list(table.columns), [*before.columns, *names], what="the columns")
    same_frame(
        table[list(before.columns)],
        before,
        what="the old columns in the result",
        usually="rows were sorted or renumbered, or a column was replaced",
    )
    close(
        [listed(table[name]) for name in names[:4]],
        [[0, None, 5], [1, None, 3], [0, None, 1], [-2.5, 0.0, 2.5]],
        what="the features of three rows, two of them with the same label",
    )
