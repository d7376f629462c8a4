"""Passengers of a liner: the columns of a well-known table, people who never lived."""

import numpy as np
import pandas as pd

# (class, sex): passengers and survivors, as in the historical table.
GROUPS = {
    (1, "female"): (94, 91),
    (1, "male"): (122, 45),
    (2, "female"): (76, 70),
    (2, "male"): (108, 17),
    (3, "female"): (144, 72),
    (3, "male"): (347, 47),
}
CLASSES = ["First", "Second", "Third"]
DECKS = list("ABCDEFG")
TOWNS = {"S": "Southampton", "C": "Cherbourg", "Q": "Queenstown"}


def make(seed: int = 1912) -> pd.DataFrame:
    """891 rows in random order. Counts and gaps are historical, the rest is drawn."""
    rng = np.random.default_rng(seed)
    people = pd.concat([group(*who) for who in GROUPS], ignore_index=True)
    people["age"] = ages(people, rng)
    people["sibsp"], people["parch"] = relatives(people, rng)
    people["fare"] = fares(people, rng)
    people["embarked"] = ports(people, rng)
    people["class"] = pd.Categorical.from_codes(people["pclass"] - 1, CLASSES)
    adult = np.where(people["sex"] == "male", "man", "woman")
    people["who"] = np.where(people["age"] < 16, "child", adult)
    people["adult_male"] = people["who"] == "man"
    people["deck"] = pd.Categorical(rng.choice(DECKS, len(people)), DECKS)
    people["embark_town"] = people["embarked"].map(TOWNS)
    people["alive"] = np.where(people["survived"] == 1, "yes", "no")
    people["alone"] = people["sibsp"] + people["parch"] == 0
    lose(people, rng)
    return people.iloc[rng.permutation(len(people))].reset_index(drop=True)


def group(pclass: int, sex: str) -> pd.DataFrame:
    size, alive = GROUPS[pclass, sex]
    survived = np.arange(size) < alive
    return pd.DataFrame(
        {"survived": survived.astype("int64"), "pclass": pclass, "sex": sex}
    )


def ages(people: pd.DataFrame, rng: np.random.Generator) -> np.ndarray:
    """Children are more common in third class and among those who lived."""
    size = len(people)
    pclass, lived = people["pclass"].to_numpy(), people["survived"].to_numpy() == 1
    grown = rng.normal(np.array([39, 32, 28])[pclass - 1], 12, size).clip(14, 80)
    chance = np.where(pclass == 1, 0.03, np.where(lived, 0.17, 0.07))
    child = rng.random(size) < chance
    age = np.where(child, rng.uniform(0.5, 13, size), grown)
    return np.where(age < 1, age.round(2), np.floor(age))


def relatives(
    people: pd.DataFrame, rng: np.random.Generator
) -> tuple[np.ndarray, np.ndarray]:
    """Siblings and spouses, parents and children.

    Most men travel alone, and so did more of those who died.
    """
    size = len(people)
    male, died = people["sex"] == "male", people["survived"] == 0
    chance = np.where(male, 0.60, 0.32) + np.where(died, 0.12, 0.0)
    single = rng.random(size) < chance
    sibsp = rng.choice(6, size, p=[0.20, 0.60, 0.08, 0.05, 0.04, 0.03])
    parch = rng.choice(5, size, p=[0.40, 0.34, 0.22, 0.02, 0.02])
    sibsp, parch = np.where(single, 0, sibsp), np.where(single, 0, parch)
    return sibsp.astype("int64"), parch.astype("int64")


def fares(people: pd.DataFrame, rng: np.random.Generator) -> np.ndarray:
    """A ticket pays for the whole party; a few travel free."""
    place = people["pclass"].to_numpy() - 1
    middle, spread = np.array([4.05, 2.85, 2.25]), np.array([0.70, 0.40, 0.45])
    ticket = rng.lognormal(middle[place], spread[place])
    party = 1 + 0.35 * (people["sibsp"] + people["parch"]).to_numpy()
    return np.where(rng.random(len(people)) < 0.017, 0.0, ticket * party).round(4)


def ports(people: pd.DataFrame, rng: np.random.Generator) -> np.ndarray:
    first = rng.choice(list("SCQ"), len(people), p=[0.59, 0.40, 0.01])
    other = rng.choice(list("SCQ"), len(people), p=[0.79, 0.11, 0.10])
    return np.where(people["pclass"] == 1, first, other)


def lose(people: pd.DataFrame, rng: np.random.Generator) -> None:
    """Blank 177 ages, 688 decks (few of them in first class) and two ports."""
    first = people.index[people["pclass"] == 1]
    other = people.index[people["pclass"] != 1]
    women = people.index[(people["pclass"] == 1) & (people["sex"] == "female")]
    people.loc[rng.permutation(people.index)[:177], "age"] = np.nan
    people.loc[rng.permutation(other)[:665], "deck"] = np.nan
    people.loc[rng.permutation(first)[:23], "deck"] = np.nan
    people.loc[rng.permutation(women)[:2], ["embarked", "embark_town"]] = np.nan
