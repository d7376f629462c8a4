"""Labels, dtype, categories and index, against a plain loop."""

import numpy as np
import pandas as pd
from grader import call, equal, hidden, require, same_frame, visible

LOW = "a comparison with a missing amount is False, so the else branch gets it"
AT_LIMIT = ">= was written for >: the limit itself is not high"
UNUSED = "all combinations became categories, or those of the old column were kept"


def payments(rows=2000, seed=0):
    rng = np.random.default_rng(seed)
    df = pd.DataFrame(
        {
            "amount": rng.uniform(0, 20_000, rows),
            "category": rng.choice(["food", "car", "rent"], rows),
        }
    )
    df.loc[rng.random(rows) < 0.05, "amount"] = np.nan
    df.loc[rng.random(rows) < 0.05, "category"] = None
    return df


def label(amount, category, limit):
    if pd.isna(amount):
        level = "UNKNOWN"
    else:
        level = "HIGH" if amount > limit else "LOW"
    return f"{level}:{'none' if pd.isna(category) else category}"


def labels(df, limit=10_000.0):
    return [label(*row, limit) for row in zip(df["amount"], df["category"])]


def labelled(sub, df, *limit):
    """The result, which is a Series of as many rows."""
    rows = len(df)
    risk = call(sub.risk_label, df, *limit).value
    require(
        type(risk) is pd.Series,
        f"risk_label returns a {type(risk).__name__} instead of a Series.",
        usually="an array or a Categorical was returned as it was made",
    )
    equal(len(risk), rows, what="the number of labels")
    return risk


@visible
def every_case(sub):
    """High, low, exactly the limit, no amount, no category"""
    df = pd.DataFrame(
        {
            "amount": [10_000.5, 5.0, 10_000.0, np.nan, 1.0],
            "category": ["car", "car", "rent", "rent", None],
        }
    )
    want = ["HIGH:car", "LOW:car", "LOW:rent", "UNKNOWN:rent", "LOW:none"]
    equal(
        labelled(sub, df).tolist(),
        want,
        what="the labels of five payments",
        known=[
            (["HIGH:car", "LOW:car", "LOW:rent", "LOW:rent", "LOW:none"], LOW),
            (
                ["HIGH:car", "LOW:car", "HIGH:rent", "UNKNOWN:rent", "LOW:none"],
                AT_LIMIT,
            ),
            ([*want[:4], "LOW:nan"], "the missing category was turned into text"),
            ([*want[:4], "LOW:None"], "the missing category was turned into text"),
            ([*want[:4], np.nan], "text plus a gap is a gap"),
        ],
    )


@visible
def like_the_loop(sub):
    """Two thousand payments with another limit agree with the row-wise rule"""
    df = payments()
    found, want = labelled(sub, df, 7_000).tolist(), labels(payments(), 7_000)
    wrong = [place for place in range(len(want)) if found[place] != want[place]]
    first = wrong[0] if wrong else 0
    require(
        not wrong,
        f"{len(wrong)} of 2000 labels are wrong. The first: {df.iloc[first].to_dict()} "
        f"is {found[first]!r} instead of {want[first]!r}, with the limit 7000.",
        usually="the limit was typed into the program, or a gap goes astray",
    )


@visible
def categorical(sub):
    """The result is categorical and called risk; only labels that occur are in it"""
    df = pd.DataFrame({"amount": [1.0, 2.0, 3.0], "category": ["b", "a", "b"]})
    risk = labelled(sub, df)
    require(
        isinstance(risk.dtype, pd.CategoricalDtype),
        f"The result has the dtype {risk.dtype} instead of category.",
        usually="one string per row was made: quick, but dozens of bytes per label",
    )
    equal(
        sorted(risk.cat.categories),
        ["LOW:a", "LOW:b"],
        what="the categories",
        usually=UNUSED,
    )
    equal(risk.name, "risk", what="the name of the Series")


@hidden
def index_kept(sub):
    """Any index is carried over, repeated labels included"""
    df = payments(50).iloc[::-2]
    df.index = [*range(20), *range(5)]
    risk = labelled(sub, df)
    equal(
        risk.index.tolist(),
        [*range(20), *range(5)],
        what="the index of the result",
        usually="the Series was made from an array, without index=df.index",
    )
    equal(risk.tolist(), labels(df), what="the labels of 25 payments")


@hidden
def empty(sub):
    """Without rows: a categorical Series without rows"""
    risk = labelled(sub, payments(5).iloc[:0])
    require(
        isinstance(risk.dtype, pd.CategoricalDtype),
        f"The result has the dtype {risk.dtype} instead of category.",
        usually="an empty result took another way through the program",
    )
    equal(list(risk.cat.categories), [], what="the categories", usually=UNUSED)


@hidden
def categorical_input(sub):
    """A category column that is categorical itself, with values that don't occur"""
    df = payments(100)
    df["category"] = pd.Categorical(df["category"], ["boat", "food", "car", "rent"])
    answer = call(sub.risk_label, df)
    require(
        answer.error is None,
        f"It raised {type(answer.error).__name__}: {answer.error}",
        usually="a categorical column takes no new value, and has no +",
    )
    equal(answer.value.tolist(), labels(df), what="the labels of 100 payments")
    equal(
        sorted(answer.value.cat.categories),
        sorted(set(labels(df))),
        what="the categories",
        usually=UNUSED,
    )


@hidden
def called_none(sub):
    """A category of the name none and a missing one share their label"""
    df = pd.DataFrame({"amount": [1.0, 2.0, 9e9], "category": ["none", None, "a:b"]})
    answer = call(sub.risk_label, df)
    require(
        answer.error is None,
        f"It raised {type(answer.error).__name__}: {answer.error}",
        usually="two pairs have one label, and categories must differ",
    )
    equal(
        answer.value.tolist(),
        ["LOW:none", "LOW:none", "HIGH:a:b"],
        what="the labels for the categories 'none', None and 'a:b'",
    )


@hidden
def argument_stays(sub):
    """df keeps its columns and values"""
    df = payments(100)
    labelled(sub, df)
    same_frame(
        df,
        payments(100),
        what="df after risk_label",
        usually="gaps were filled in df, or a helping column was added to it",
    )
