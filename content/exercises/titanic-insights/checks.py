"""The table of rates, the correlations, and findings that have to hold elsewhere."""

import numpy as np
import pandas as pd
from grader import call, close, dataset, equal, hidden, require, same_frame, visible

ANSWER = "a column that is the outcome in other words was used"
EMPTY = "categories that don't occur were counted as groups"


def survival(sub, df, keys):
    """Group, rate, survivors and passengers, row by row; and the result itself."""
    table = call(sub.survival_by, df, keys).value
    columns = ["rate", "survivors", "passengers"]
    equal(list(getattr(table, "columns", [])), columns, what="the columns")
    rows = zip(table.index, *(table[name] for name in columns))
    return [(group, float(rate), int(s), int(n)) for group, rate, s, n in rows]


def masks_of(sub, df):
    """The insights; each mask is a column of truth values, one per passenger."""
    found = call(sub.insights, df).value
    require(type(found) is dict, "insights doesn't return a dict.")
    require(len(found) >= 3, f"There are {len(found)} insights; three are the least.")
    for text, mask in found.items():
        require(
            type(text) is str and ("more often" in text) != ("less often" in text),
            f"{text!r} is no statement with more often, or with less often.",
        )
        require(
            isinstance(mask, pd.Series)
            and mask.dtype == bool
            and mask.index.equals(df.index),
            f"{text!r}: its value is not a column of True and False, one per row.",
            usually="passengers were selected instead of marked",
        )
    return found


def weigh(df, text, mask, usually=""):
    """Large enough, and ten points apart from all others?"""
    size, lived = int(mask.sum()), df["survived"]
    require(
        30 <= size <= len(df) - 30,
        f"{text!r} is about {size} of {len(df)} passengers.",
        usually=usually or "so few people can differ by chance",
    )
    inside, outside = float(lived[mask].mean()), float(lived[~mask].mean())
    require(
        abs(inside - outside) >= 0.1,
        f"{text!r}: {inside:.0%} of these survived, and {outside:.0%} of all others.",
        usually=usually or "the two sides don't differ by ten points",
    )
    require(
        (inside > outside) == ("more often" in text),
        f"{text!r}: {inside:.0%} of these survived, and {outside:.0%} of all others.",
        usually="the statement says the opposite, or its mask marks the others",
    )


@visible
def six_groups(sub):
    """Class and sex: six groups, the best first"""
    found = survival(sub, dataset("passengers"), ["pclass", "sex"])
    want = [
        ((1, "female"), 91, 94),
        ((2, "female"), 70, 76),
        ((3, "female"), 72, 144),
        ((1, "male"), 45, 122),
        ((2, "male"), 17, 108),
        ((3, "male"), 47, 347),
    ]
    close(
        found,
        [(group, lived / size, lived, size) for group, lived, size in want],
        what="group, rate, survivors and passengers, row by row",
        known=[
            (
                [
                    (group, lived / size, lived, size)
                    for group, lived, size in want[::-1]
                ],
                "the lowest rate comes first",
            )
        ],
        usually="sorted by something else, or counted otherwise",
    )


@visible
def strongest_first(sub):
    """Correlations of numbers and truth values, the strongest first"""
    answer = call(sub.correlations, dataset("passengers"))
    require(
        not isinstance(answer.error, (ValueError, TypeError)),
        f"correlations raised {type(answer.error).__name__}: {answer.error}",
        usually="text can't be correlated: corr takes columns of numbers only",
    )
    found = answer.value
    names = {"pclass", "age", "sibsp", "parch", "fare", "adult_male", "alone"}
    known = [
        (names | {"survived"}, "survived is compared with itself"),
        (names - {"adult_male", "alone"}, "truth values were left out"),
    ]
    equal(set(found.index), names, what="the columns that are compared", known=known)
    strength = found.abs().tolist()
    require(
        strength == sorted(strength, reverse=True),
        f"The order is {found.round(2).to_dict()}.",
        usually="sorted by value: a strong negative correlation then comes last",
    )


@visible
def three_findings(sub):
    """At least three insights, each about enough people and ten points apart"""
    df = dataset("passengers")
    for text, mask in masks_of(sub, df).items():
        weigh(df, text, mask)


@hidden
def correlation_values(sub):
    """The values are Pearson's"""
    df = dataset("passengers", seed=5)
    found = call(sub.correlations, df).value
    for name in found.index:
        known = df[name].notna()
        pair = (
            df.loc[known, name].astype(float),
            df.loc[known, "survived"].astype(float),
        )
        close(
            float(found[name]),
            float(np.corrcoef(*pair)[0, 1]),
            what=f"the correlation of {name} with survived",
            usually="another method, or gaps were filled",
        )


@hidden
def only_what_occurs(sub):
    """Groups that don't occur are absent; passengers without a key are left out"""
    df = dataset("passengers")
    known = [("First", 136 / 216, 136, 216), ("Second", 87 / 184, 87, 184)]
    close(
        survival(sub, df[df["pclass"] != 3], ["class"]),
        known,
        what="group, rate, survivors and passengers of a table without third class",
        known=[([*known, ("Third", float("nan"), 0, 0)], EMPTY)],
        usually=EMPTY,
    )
    rows = survival(sub, df, ["deck", "embarked"])
    decks = df[df["deck"].notna() & df["embarked"].notna()]
    equal(
        sum(row[-1] for row in rows),
        len(decks),
        what="the number of passengers in all groups of deck and port together",
        usually="passengers without deck or port became groups of their own",
    )
    require(all(row[-1] for row in rows), "Some groups are empty.", usually=EMPTY)


@hidden
def no_answer_sheet(sub):
    """insights works without the columns survived and alive"""
    df = dataset("passengers")
    blind = df.drop(columns=["survived", "alive"])
    answer = call(sub.insights, blind)
    require(
        not isinstance(answer.error, KeyError),
        f"Without survived and alive, insights raises KeyError: {answer.error}",
        usually=ANSWER,
    )
    masks = masks_of(sub, blind)
    for text, mask in masks_of(sub, df).items():
        same = text in masks and mask.equals(masks[text])
        require(same, f"{text!r} is about others if the outcome is unknown.")


@hidden
def holds_elsewhere(sub):
    """The findings hold on other passenger lists"""
    for seed in (1, 2, 3):
        df = dataset("passengers", seed=seed)
        for text, mask in masks_of(sub, df).items():
            usually = f"a chance of the one list it was found in (this is list {seed})"
            weigh(df, text, mask, usually)


@hidden
def each_its_own(sub):
    """No two insights are about nearly the same people, or nearly all others"""
    masks = list(masks_of(sub, dataset("passengers")).items())
    for place, (text, mask) in enumerate(masks):
        for other, people in masks[:place]:
            for side in (people, ~people):
                shared = (mask & side).sum() / (mask | side).sum()
                require(
                    shared <= 0.8,
                    f"{other!r} and {text!r} share {shared:.0%} of their people, "
                    "or leave out the same ones.",
                    usually="one finding was told twice",
                )


@hidden
def table_stays(sub):
    """The three functions leave the table alone"""
    df = dataset("passengers").iloc[:300]
    before = df.copy()
    for function, args in (
        (sub.survival_by, (["sex"],)),
        (sub.correlations, ()),
        (sub.insights, ()),
    ):
        call(function, df, *args).value
    usually = "a helping column was added to the caller's frame"
    same_frame(df, before, what="df after the three calls", usually=usually)
