"""Boundaries, types and gaps of four derived columns."""

import numpy as np
import pandas as pd
from grader import call, close, dataset, equal, hidden, require, same_frame, visible

NEW = ["family_size", "is_alone", "age_group", "fare_per_person"]
GROUPS = ["Child", "Teen", "Adult", "Middle", "Senior"]
SELF = "the passenger is not counted: a family is sibsp, parch and the person"


def people(ages, sibsp=0, parch=0, fare=10.0):
    return pd.DataFrame({"age": ages, "sibsp": sibsp, "parch": parch, "fare": fare})


def group_of(age):
    """The task's own words, one age at a time."""
    for group, last in zip(GROUPS, [12, 20, 40, 60, 100]):
        if 0 <= age <= last:
            return group
    return None


def groups(sub, ages):
    column = call(sub.add_features, people(ages)).value["age_group"]
    return [None if pd.isna(group) else str(group) for group in column]


@visible
def families(sub):
    """Family size, alone or not, and the fare per person"""
    table = call(sub.add_features, people([30.0, 30.0], [0, 2], [0, 1], 8.0)).value
    equal(
        table["family_size"].tolist(),
        [1, 4],
        what="family_size for 0 + 0 and 2 + 1 relatives",
        known=[([0, 3], SELF)],
    )
    close(
        table["fare_per_person"].tolist(),
        [8.0, 2.0],
        what="fare_per_person for a fare of 8 each",
    )
    equal(
        table["is_alone"].tolist(),
        [1, 0],
        what="is_alone for a family of one and a family of four",
        known=[([True, False], "a comparison gives True and False, not 1 and 0")],
    )


@visible
def inside_the_groups(sub):
    """Ages in the middle of each group"""
    equal(
        groups(sub, [5.0, 15.0, 30.0, 50.0, 70.0]),
        GROUPS,
        what="age_group for the ages 5, 15, 30, 50 and 70",
        usually="pd.cut without labels names its groups by their edges",
    )


@visible
def last_columns(sub):
    """On the full table: four new columns at the end"""
    df = dataset("passengers")
    table = call(sub.add_features, df).value
    equal(
        list(table.columns),
        [*dataset("passengers").columns, *NEW],
        what="the columns of the result",
    )


@hidden
def edges(sub):
    """An age on a boundary belongs to the younger group; 0 is a child"""
    ages = [0.0, 0.42, 12.0, 12.5, 20.0, 20.5, 40.0, 40.5, 60.0, 60.5, 100.0]
    want = [group_of(age) for age in ages]
    found = groups(sub, ages)
    if found[0] is None:
        usually = "the first interval is open on its left: pd.cut leaves 0 out"
    elif found[2] == "Teen":
        usually = "right=False closes the intervals on the wrong side"
    else:
        usually = "an edge was typed wrongly"
    equal(found, want, what=f"age_group for {ages}", usually=usually)


@hidden
def no_group(sub):
    """A missing age, and one outside 0 to 100, has no group"""
    equal(
        groups(sub, [np.nan, 30.0, -1.0, 101.0]),
        [None, "Adult", None, None],
        what="age_group for a missing age, 30, -1 and 101",
        usually="an open last edge or a filled gap puts people into a group",
    )


@hidden
def ordered(sub):
    """The groups are ordered from Child to Senior, used or not"""
    column = call(sub.add_features, people([5.0, 70.0])).value["age_group"]
    require(
        isinstance(column.dtype, pd.CategoricalDtype),
        f"age_group has the dtype {column.dtype} instead of category.",
        usually="the groups were turned into text, which sorts Adult before Child",
    )
    equal(
        column.cat.categories.tolist(),
        GROUPS,
        what="the categories of age_group",
        usually="categories that don't occur were dropped, or sorted by name",
    )
    require(
        column.cat.ordered,
        "The categories of age_group are not ordered.",
        usually="astype or ordered=False has thrown away the order that pd.cut gives",
    )


@hidden
def types(sub):
    """Whole numbers stay whole, and is_alone agrees with the table's own column"""
    df = dataset("passengers")
    table = call(sub.add_features, df).value
    for name in ("family_size", "is_alone"):
        require(
            table[name].dtype.kind == "i",
            f"{name} has the dtype {table[name].dtype} instead of an integer one.",
            usually="a comparison or a mean was left as it came",
        )
    require(
        (table["is_alone"] == 1).tolist() == df["alone"].tolist(),
        "is_alone disagrees with the column alone of the passengers.",
        usually=SELF,
    )
    require(
        np.isfinite(table["fare_per_person"]).all(),
        "fare_per_person is infinite or missing for some passengers.",
        usually=SELF,
    )


@hidden
def rows_kept(sub):
    """Rows, their order and their labels stay; df is left alone"""
    df = pd.concat([dataset("passengers").iloc[:40:-9]] * 2)
    before = df.copy()
    table = call(sub.add_features, df).value
    same_frame(
        df,
        before,
        what="df after add_features",
        usually="the new columns were assigned to the caller's frame",
    )
    same_frame(
        table[list(before.columns)],
        before,
        what="the old columns in the result",
        usually="rows were dropped, sorted or numbered anew",
    )
    want = before["fare"] / (before["sibsp"] + before["parch"] + 1)
    close(
        table["fare_per_person"].tolist(),
        want.tolist(),
        what="fare_per_person of passengers whose row labels repeat",
    )
