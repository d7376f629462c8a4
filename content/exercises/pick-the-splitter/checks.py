"""For each kind of data the property that makes its estimate honest."""

import numpy as np
import pandas as pd
from grader import call, equal, hidden, raises, require, same_frame, visible

KINDS = ("iid", "stratified", "grouped", "time")
UNSORTED = "TimeSeriesSplit was given the rows as they come, and these aren't sorted"
DIVIDED = "sorted rows were split, so that one moment's rows fall on both sides"


def frame(seed=0, rows=120):
    rng = np.random.default_rng(seed)
    days = pd.to_timedelta(rng.integers(0, 40, rows), unit="D")
    df = pd.DataFrame(
        {
            "y": rng.choice(["stays", "leaves"], rows, p=[0.85, 0.15]),
            "group": rng.integers(0, 25, rows),
            "when": pd.Timestamp("2026-03-01") + days,
        }
    )
    return df.set_index(pd.Index(rng.permutation(rows) * 10))


def folds_of(sub, df, kind, *args, **options):
    """The folds, once they are what can be used: pairs of arrays of positions."""
    answer = call(sub.make_folds, df, kind, *args, **options)
    require(type(answer.value) is list, f"{answer.called} returned no list.")
    for fold in answer.value:
        require(len(fold) == 2, f"A fold has {len(fold)} parts instead of two.")
        for part in fold:
            whole = type(part) is np.ndarray and part.dtype.kind in "iu"
            require(whole, f"For {kind}, a part of a fold is no array of positions.")
            require(len(part) > 0, f"For {kind}, a part of a fold is empty.")
            require(
                part.min() >= 0 and part.max() < len(df),
                f"For {kind}, a position is {part.max()} in a table of {len(df)} rows.",
                usually="labels of the index were returned instead of positions",
            )
        both = set(fold[0].tolist()) & set(fold[1].tolist())
        require(not both, f"For {kind}, rows {sorted(both)[:5]} are on both sides.")
    return answer.value


def all_tested_once(df, folds):
    tested = sorted(row for _, test in folds for row in test.tolist())
    equal(tested, [*range(len(df))], what="the rows of all test sets")
    for train, test in folds:
        equal(len(train) + len(test), len(df), what="the rows of a fold, both parts")


def past_before_future(df, folds, usually):
    for train, test in folds:
        last, first = df["when"].iloc[train].max(), df["when"].iloc[test].min()
        require(
            last < first,
            f"Training rows reach to {last:%d %B}, test rows start on {first:%d %B}.",
            usually=usually,
        )


@visible
def iid(sub):
    """iid: shuffled, and every row is tested once"""
    df = frame()
    folds = folds_of(sub, df, "iid", 4, seed=1)
    equal(len(folds), 4, what="the number of folds")
    all_tested_once(df, folds)
    require(
        bool((np.diff(folds[0][1]) != 1).any()),
        "The first test set is a block of consecutive rows.",
        usually="KFold shuffles only with shuffle=True",
    )


@visible
def grouped(sub):
    """grouped: no group is on both sides"""
    df = frame()
    folds = folds_of(sub, df, "grouped")
    for train, test in folds:
        both = set(df["group"].iloc[train]) & set(df["group"].iloc[test])
        require(
            not both,
            f"{len(both)} of 25 groups are on both sides of a fold.",
            usually="rows were dealt out one by one, whatever group they belong to",
        )
    all_tested_once(df, folds)


@visible
def time(sub):
    """time: training rows are strictly older than test rows"""
    df = frame()
    sparse = df.drop_duplicates("when")
    past_before_future(sparse, folds_of(sub, sparse, "time"), UNSORTED)
    past_before_future(df, folds_of(sub, df, "time"), DIVIDED)


@hidden
def stratified(sub):
    """stratified: each class is spread evenly over the test sets"""
    df = frame()
    df["y"] = np.where(np.arange(len(df)) < 22, "leaves", "stays")
    folds = folds_of(sub, df, "stratified", 5, seed=2)
    all_tested_once(df, folds)
    for label, count in (("leaves", 22), ("stays", 98)):
        numbers = [int((df["y"].iloc[test] == label).sum()) for _, test in folds]
        require(
            all(abs(number - count / 5) <= 1 for number in numbers),
            f"Of {count} rows of one class, the five test sets hold {numbers}.",
            usually="the labels had no say in the split, and the rare class piles up",
        )


@hidden
def seeds(sub):
    """The seed decides about iid and stratified"""
    df = frame(3)
    for kind in ("iid", "stratified"):
        first = [test.tolist() for _, test in folds_of(sub, df, kind, seed=4)]
        again = [test.tolist() for _, test in folds_of(sub, df, kind, seed=4)]
        other = [test.tolist() for _, test in folds_of(sub, df, kind, seed=5)]
        require(first == again, f"For {kind}, one seed gives different folds.")
        require(
            first != other,
            f"For {kind}, seeds 4 and 5 give the same folds.",
            usually="the rows aren't shuffled, or the seed isn't passed on",
        )
        unsaid = [test.tolist() for _, test in folds_of(sub, df, kind)]
        zero = [test.tolist() for _, test in folds_of(sub, df, kind, seed=0)]
        require(unsaid == zero, f"For {kind}, the seed isn't 0 unless told.")


@hidden
def counts(sub):
    """There are n_splits folds, five unless told otherwise"""
    for kind in KINDS:
        equal(len(folds_of(sub, frame(), kind)), 5, what=f"the folds of {kind}")
        three = folds_of(sub, frame(), kind, n_splits=3)
        equal(len(three), 3, what=f"the folds of {kind}, for three")


@hidden
def time_folds_grow(sub):
    """time: each fold trains on more rows than the one before"""
    sizes = [len(train) for train, _ in folds_of(sub, frame(1), "time", 4)]
    require(
        all(one < other for one, other in zip(sizes, sizes[1:])),
        f"The training sets have {sizes} rows.",
    )


@hidden
def equal_moments(sub):
    """time: rows of one moment stay together"""
    df = frame(2)
    days = pd.to_timedelta(np.arange(len(df)) % 7, unit="D")
    df["when"] = pd.Timestamp("2026-01-01") + days
    folds = folds_of(sub, df, "time", 3)
    past_before_future(df, folds, DIVIDED)
    for part in (part for fold in folds for part in fold):
        whole = int(df["when"].isin(df["when"].iloc[part]).sum())
        equal(len(part), whole, what="rows of a part of a fold", usually=DIVIDED)


@hidden
def unknown(sub):
    """Another kind is refused"""
    for kind in ("random", "IID", ""):
        raises(ValueError, sub.make_folds, frame(), kind)


@hidden
def untouched(sub):
    """The table is left as it is"""
    for kind in KINDS:
        df = frame()
        folds_of(sub, df, kind)
        usually = "the caller's table was sorted or numbered anew"
        same_frame(df, frame(), what=f"df, after {kind}", usually=usually)
