"""Gaps, where their values come from, and all that has to stay."""

import warnings

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

TOWNS = {"S": "Southampton", "C": "Cherbourg", "Q": "Queenstown"}
NEW = ["age", "embarked", "deck", "embark_town", "age_missing"]
MEANING = {
    "Categorical": "a categorical column takes only values among its categories",
    "truth value": "a frame is neither true nor false: `or` and `if` can't test it",
}


def cleaned(sub, df, *reference):
    """The result; it has the rows of df, in their order."""
    labels = df.index
    answer = call(sub.clean, df, *reference)
    for words, meaning in MEANING.items():
        require(
            words not in str(answer.error),
            f"clean raised {type(answer.error).__name__}: {answer.error}",
            usually=meaning,
        )
    table = answer.value
    equal(
        len(table),
        len(labels),
        what="the number of rows that come back",
        usually="dropna or drop_duplicates took rows away, and each is a person",
    )
    require(
        table.index.equals(labels),
        "The rows have other labels, or stand in another order.",
        usually="rows were sorted or numbered anew",
    )
    return table


def gaps(table):
    counts = table.isna().sum()
    return {name: int(count) for name, count in counts.items() if count}


@visible
def nothing_missing(sub):
    """No gap is left, and no row is lost"""
    df = dataset("passengers")
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        left = gaps(cleaned(sub, df))
    chained = any("inplace" in str(warning.message) for warning in caught)
    equal(
        left,
        {},
        what="the columns with gaps, after clean",
        usually="fillna(inplace=True) filled a copy of the column" if chained else "",
    )


@visible
def median_age(sub):
    """Missing ages get the median, known ages stay, and age_missing tells them"""
    df = dataset("passengers")
    ages, missing = df["age"].copy(), df["age"].isna()
    table = cleaned(sub, df)
    wrong = "a mean, or a value of another kind, was filled in"
    same_series(
        table["age"],
        ages.where(~missing, 30.0),
        what="the column age",
        usually="gaps were left" if table["age"].isna().any() else wrong,
    )
    require("age_missing" in table, "There is no column age_missing.")
    known = "age_missing was made after the gaps were filled, so it finds none"
    same_series(
        table["age_missing"],
        missing.rename("age_missing"),
        what="the column age_missing",
        usually=known if not table["age_missing"].any() else "it has other values",
    )


@visible
def unknown_deck(sub):
    """Passengers without a deck: Unknown, the last category"""
    df = dataset("passengers")
    decks = [deck if isinstance(deck, str) else "Unknown" for deck in df["deck"]]
    table = cleaned(sub, df)
    require(
        isinstance(table["deck"].dtype, pd.CategoricalDtype),
        f"deck has the dtype {table['deck'].dtype} instead of category.",
        usually="the column was turned into text to fill it",
    )
    equal(
        table["deck"].cat.categories.tolist(),
        [*"ABCDEFG", "Unknown"],
        what="the categories of deck",
        usually="the categories were made anew from the values that occur",
    )
    require(table["deck"].tolist() == decks, "deck has other values than it should.")


@hidden
def from_the_reference(sub):
    """With a reference, its median age and its most frequent port are used"""
    train, test = dataset("passengers").iloc[:600], dataset("passengers").iloc[600:]
    train, test = train.copy(), test.copy()
    train["age"], train["embarked"] = 41.0, "Q"
    test["age"] = test["age"].where(test["age"].isna(), 5.0)
    test["embarked"] = ["C"] * (len(test) - 2) + [None, None]
    table = cleaned(sub, test, train)
    equal(
        sorted(set(table["age"])),
        [5.0, 41.0],
        what="the ages of people of 5, filled with a reference of people of 41",
        usually="the fill value comes from df instead of the reference",
    )
    equal(
        table["embarked"].iloc[-2:].tolist(),
        ["Q", "Q"],
        what="the filled ports, with a reference in which all embarked at Q",
        usually="the fill value comes from df, or S was typed into the program",
    )


@hidden
def town_and_port(sub):
    """embark_town agrees with embarked in every row"""
    df = dataset("passengers")
    df["embarked"] = [*["C"] * 600, *["Q"] * 100, *["S"] * 190, None]
    df["embark_town"] = df["embarked"].map(TOWNS)
    table = cleaned(sub, df)
    equal(
        sorted(set(zip(table["embarked"], table["embark_town"])), key=str),
        [("C", "Cherbourg"), ("Q", "Queenstown"), ("S", "Southampton")],
        what="the pairs of embarked and embark_town that occur",
        usually="the town was filled on its own, not from the port",
    )
    equal(
        table["embarked"].iloc[-1],
        "C",
        what="the filled port where most people embarked at C",
        usually="S was typed into the program",
    )


@hidden
def arguments_stay(sub):
    """df and reference are not changed, and pandas has nothing to warn of"""
    df, reference = dataset("passengers"), dataset("passengers", seed=7)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        cleaned(sub, df, reference)
    writes = "columns were assigned to the caller's frame"
    for frame, want, name in (
        (df, dataset("passengers"), "df"),
        (reference, dataset("passengers", seed=7), "reference"),
    ):
        same_frame(frame, want, what=f"{name} after clean", usually=writes)
    texts = [str(warning.message).splitlines()[0] for warning in caught]
    equal(texts, [], what="the warnings of pandas", usually="see what they say")


@hidden
def all_else_stays(sub):
    """Other columns, column order and row labels are kept"""
    df = dataset("passengers").iloc[::-3]
    before = df.copy()
    table = cleaned(sub, df)
    equal(
        list(table.columns),
        [*before.columns, "age_missing"],
        what="the columns",
        usually="age_missing isn't the last, or helping columns were left in",
    )
    same = before.columns.difference(NEW)
    same_frame(
        table[same],
        before[same],
        what="the columns without gaps",
        usually="the whole frame was filled or converted",
    )


@hidden
def twins(sub):
    """Two passengers with the same entries stay two"""
    some = dataset("passengers").iloc[:5]
    table = cleaned(sub, pd.concat([some, some], ignore_index=True))
    equal(len(table), 10, what="the number of rows for five pairs of twins")
    cleaned(sub, pd.concat([some, some]))
