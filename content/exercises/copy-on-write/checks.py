"""What reaches the caller's frame, what doesn't, and what pandas warns about."""

import warnings

import numpy as np
import pandas as pd
from grader import call, equal, hidden, require, same_frame, visible

MEDIAN = "the gaps in age are not filled with the median of the known ages"
ADDED = "the column was added to the caller's frame before the rows were selected"
REMOVED = (
    "fillna has had no `method` since pandas 3: that way of filling is a method of "
    "its own now"
)


def staff():
    return pd.DataFrame(
        {
            "name": ["Ada", "Bo", "Cem", "Dora"],
            "age": [25.0, 50.0, None, 60.0],
            "salary": [3100.0, 9000.0, 4200.0, 8000.0],
            "dept": [None, "sales", None, "legal"],
        },
        index=[4, 7, 1, 9],
    )


def watched(function, *args):
    """The answer, and the texts of the warnings that came with it."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        answer = call(function, *args)
    return answer, [f"{w.category.__name__}: {w.message}" for w in caught]


def cap(sub, df, limit):
    """Calls cap_salaries; says what it means when nothing has changed."""
    answer, texts = watched(sub.cap_salaries, df, limit)
    if any("inplace method" in text for text in texts):
        reason = "the in-place method worked on a column that df[...] had taken out"
    elif texts:
        reason = (
            "df[mask] makes a frame of its own, and the second [...] assigned to it"
        )
    else:
        reason = "a new frame was bound to the name df, which the caller never sees"
    return answer, reason


def fill(sub, df):
    """Calls fill_gaps; says what an in-place method on a column has done."""
    answer, texts = watched(sub.fill_gaps, df)
    if any("inplace method" in text for text in texts):
        return answer, "fillna(inplace=True) filled a copy of the column, not df's own"
    return answer, ""


@visible
def capped(sub):
    """cap_salaries changes the frame that it is given"""
    df = staff()
    answer, reason = cap(sub, df, 5000.0)
    equal(answer, None, usually="it returns a frame; the caller waits for none")
    equal(
        df["salary"].tolist(),
        [3100.0, 5000.0, 4200.0, 5000.0],
        what="df['salary'] after the call with the limit 5000.0",
        known=[([3100.0, 9000.0, 4200.0, 8000.0], reason)],
    )


@visible
def seniors_have_a_status(sub):
    """seniors returns the rows with a status; df stays as it was"""
    df = staff()
    want = staff().loc[[7, 9]].assign(status="senior")
    same_frame(call(sub.seniors, df, 50), want)
    same_frame(df, staff(), what="df after seniors", usually=ADDED)


@visible
def gaps_filled(sub):
    """fill_gaps: the median age, the department from the row above"""
    answer, reason = fill(sub, staff())
    want = staff()
    want["age"] = [25.0, 50.0, 50.0, 60.0]
    want["dept"] = [None, "sales", "sales", "legal"]
    same_frame(answer, want, usually=reason or MEDIAN, known=[(TypeError, REMOVED)])


@hidden
def fill_leaves_the_frame(sub):
    """fill_gaps leaves df as it was"""
    df = staff()
    call(sub.fill_gaps, df).value
    same_frame(
        df,
        staff(),
        what="df after fill_gaps",
        usually="filled columns were assigned to the caller's frame",
    )


@hidden
def other_columns(sub):
    """Further columns, gaps in salary and row labels that repeat are kept"""
    df = staff().assign(team=["x", None, "y", None])
    df.index = [1, 1, 2, 2]
    df["salary"] = [np.nan, 9000.0, np.nan, 100.0]
    want = df.copy()
    want["age"] = [25.0, 50.0, 50.0, 60.0]
    want["dept"] = [None, "sales", "sales", "legal"]
    answer, reason = fill(sub, df)
    same_frame(
        answer,
        want,
        usually=reason or "the whole frame was filled, not the two columns",
        known=[(TypeError, REMOVED)],
    )
    answer, reason = cap(sub, df, 5000.0)
    answer.value
    want = df.assign(salary=[np.nan, 5000.0, np.nan, 100.0])
    same_frame(df, want, what="df after cap_salaries", usually=reason)


@hidden
def independent(sub):
    """Later changes to the result of seniors don't reach df"""
    df = staff()
    found = call(sub.seniors, df, 0).value
    found["salary"] = 0.0
    found.loc[:, "name"] = "nobody"
    same_frame(
        df,
        staff(),
        what="df after its seniors were changed",
        usually="the caller's own frame was returned, or extended",
    )


@hidden
def borders(sub):
    """Exactly the limit stays, exactly the age counts, and nobody is fine"""
    df = staff()
    answer, reason = cap(sub, df, 8000.0)
    answer.value
    equal(
        df["salary"].tolist(),
        [3100.0, 8000.0, 4200.0, 8000.0],
        what="df['salary'] after the call with the limit 8000.0",
        usually=reason,
    )
    found = call(sub.seniors, staff(), 60).value
    equal(
        found["name"].tolist(),
        ["Dora"],
        what="the names of the people of at least 60",
        usually="> was written for >=",
    )
    found = call(sub.seniors, staff(), 99).value
    equal(
        (len(found), list(found.columns)),
        (0, ["name", "age", "salary", "dept", "status"]),
        what="rows and columns where nobody is 99",
    )


@hidden
def no_warning(sub):
    """None of the three makes pandas warn"""
    for function, args in (
        (sub.cap_salaries, (5000.0,)),
        (sub.seniors, (50,)),
        (sub.fill_gaps, ()),
    ):
        answer, texts = watched(function, staff(), *args)
        answer.value
        first = texts[0].splitlines()[0] if texts else ""
        require(
            not texts,
            f"{function.__name__} makes pandas warn:\n{first}",
            usually="a value went into an object that df[...] made and nobody keeps",
        )
