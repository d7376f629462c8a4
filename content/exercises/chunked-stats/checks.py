"""The same table for every chunk size, and how many chunks live at once."""

import gc
import weakref
from math import nan

import pandas as pd
from grader import (
    call,
    dataset,
    equal,
    hidden,
    require,
    same_frame,
    same_series,
    visible,
)

COLUMNS = ["minutes", "titles", "mean_minutes"]


def cut(events, rows):
    """The chunks as read_csv gives them: frames of their own, numbered throughout."""
    return (events[at : at + rows].copy() for at in range(0, len(events), rows))


def whole(events):
    """The plain aggregation of the whole table."""
    users = events.groupby("user_id")
    columns = (
        users["minutes"].sum(),
        users["title_id"].nunique(),
        users["minutes"].mean(),
    )
    return pd.DataFrame(dict(zip(COLUMNS, columns)))


def compared(sub, chunks, want):
    answer = call(sub.user_stats, chunks)
    if answer.error is not None:
        same_frame(answer, want)
    table = answer.value
    require(
        isinstance(table, pd.DataFrame) and list(table.columns) == COLUMNS,
        f"The result isn't a DataFrame with the columns {COLUMNS}.",
    )
    equal(table.index.name, "user_id", what="the name of the index")
    equal(str(table.index.dtype), "int64", what="the dtype of the index")
    equal(table.index.tolist(), want.index.tolist(), what="the index")
    for name in COLUMNS:
        usually = meaning(name, table[name], want[name])
        same_series(table[name], want[name], what=f"the column {name}", usually=usually)


def meaning(name, got, want):
    if got.isna().sum() > want.isna().sum():
        return "a user who is missing from one of the chunks becomes NaN"
    if name == "titles" and (got > want).any():
        return (
            "distinct titles per chunk were added: a title on both sides counts twice"
        )
    if name == "titles" and (got < want).any():
        return "a title without minutes isn't counted: its row was dropped"
    if name == "mean_minutes" and (got - want).abs().max() > 1e-6:
        return "it is a mean of means, or a sum, where chunks hold different numbers"
    return ""


@visible
def over_the_border(sub):
    """One title watched on both sides of a border"""
    events = pd.DataFrame(
        {"user_id": [1, 1, 1], "title_id": [7, 8, 7], "minutes": [10.0, 20.0, 60.0]}
    )
    want = pd.DataFrame(
        {"minutes": [90.0], "titles": [2], "mean_minutes": [30.0]},
        index=pd.Index([1], name="user_id"),
    )
    compared(sub, cut(events, 2), want)


@visible
def one_chunk(sub):
    """A single chunk is the plain aggregation"""
    events = dataset("watching", rows=500)
    compared(sub, cut(events, 1000), whole(events))


@visible
def many_chunks(sub):
    """2000 rows, 250 at a time"""
    events = dataset("watching", rows=2000)
    compared(sub, cut(events, 250), whole(events))


@hidden
def single_rows(sub):
    """One row at a time is the same"""
    events = dataset("watching", rows=40, seed=3)
    compared(sub, cut(events, 1), whole(events))


@hidden
def missing_minutes(sub):
    """Unknown minutes don't count in the mean, but their title does"""
    events = pd.DataFrame(
        {
            "user_id": [2, 1, 1, 2, 3],
            "title_id": [9, 7, 8, 9, 5],
            "minutes": [nan, 10.0, nan, nan, 0.0],
        }
    )
    want = pd.DataFrame(
        {"minutes": [10.0, 0, 0], "titles": [2, 1, 1], "mean_minutes": [10.0, nan, 0]},
        index=pd.Index([1, 2, 3], name="user_id"),
    )
    for rows in (5, 2, 1):
        compared(sub, cut(events, rows), want)


@hidden
def any_order(sub):
    """Users come and go in any order, and row labels don't matter"""
    events = pd.DataFrame(
        {
            "user_id": [9, 9, 4, 30, 4, 9],
            "title_id": [1, 2, 1, 1, 1, 3],
            "minutes": [1.0, 2.0, 4.0, 8.0, 16.0, 32.0],
        },
        index=[0, 0, 5, 5, 0, 1],
    )
    for rows in (2, 3):
        compared(sub, iter(list(cut(events, rows))), whole(events))


@hidden
def streaming(sub):
    """Chunks are taken one at a time, and released"""
    chunks, most = [], 0

    def stream():
        nonlocal most
        for number in range(6):
            gc.collect()
            most = max(most, 1 + sum(chunk() is not None for chunk in chunks))
            chunk = pd.DataFrame(
                {"user_id": number % 3, "title_id": range(50), "minutes": 1.0}
            )
            chunks.append(weakref.ref(chunk))
            yield chunk
            del chunk

    answer = call(sub.user_stats, stream())
    want = pd.DataFrame(
        {"minutes": 100.0, "titles": 50, "mean_minutes": 1.0},
        index=pd.RangeIndex(3, name="user_id"),
    )
    require(
        answer.error is not None or most <= 2,
        f"{most} chunks of six are in memory together.",
        usually="all chunks are collected before the first one is counted",
    )
    equal(answer.value["titles"].tolist(), want["titles"].tolist(), what="titles")
    equal(answer.value["minutes"].tolist(), want["minutes"].tolist(), what="minutes")


@hidden
def no_chunks(sub):
    """Without chunks, the table is empty"""
    answer = call(sub.user_stats, iter([]))
    if answer.error is not None:
        empty = pd.DataFrame(columns=COLUMNS)
        same_frame(answer, empty, usually="there is nothing to concatenate")
    equal(len(answer.value), 0, what="the number of rows")
    equal(list(answer.value.columns), COLUMNS, what="the columns")


@hidden
def untouched(sub):
    """Chunks are left as they are"""
    chunks = list(cut(dataset("watching", rows=60), 20))
    before = [chunk.copy() for chunk in chunks]
    call(sub.user_stats, iter(chunks)).value
    for chunk, want in zip(chunks, before):
        same_frame(chunk, want, what="a chunk, after the call")
