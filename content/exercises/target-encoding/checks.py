"""The formula, what a training row's code is learned from, and awkward inputs."""

from math import nan

import numpy as np
import pandas as pd
from grader import (
    call,
    close,
    equal,
    hidden,
    require,
    same_object,
    same_series,
    visible,
)

SELF = "a row's code is learned from rows that include it"
PRIOR = "the prior is the mean of all rows, the row's own label included"
BY_LABEL = "rows are matched by index label instead of position"


def encoder(sub, **options):
    return call(sub.TargetMean, **options).value


def coded(name, names, y, smoothing, prior=None):
    """The formula in plain Python."""
    prior = sum(y) / len(y) if prior is None else prior
    known = [label for other, label in zip(names, y) if other == name]
    if not known and not smoothing:
        return prior
    return (sum(known) + smoothing * prior) / (len(known) + smoothing)


def values(answer):
    """What a method returned, as a list; it has to be a Series of floats."""
    series = answer.value
    usually = ""
    if isinstance(series, np.ndarray):
        usually = "an array has lost the index of the rows"
    kind = type(series).__name__
    require(
        isinstance(series, pd.Series),
        f"{answer.called} returned a {kind} instead of a Series.",
        usually=usually,
    )
    require(series.dtype == "float64", f"The Series has the dtype {series.dtype}.")
    return series.tolist()


@visible
def formula(sub):
    """Smoothed means for known categories, the prior for unknown ones"""
    model = encoder(sub, smoothing=2.0)
    answer = call(model.fit, pd.Series(list("aaab")), pd.Series([1, 1, 0, 0]))
    same_object(answer, model)
    got = values(call(model.transform, pd.Series(["a", "b", "c"])))
    close(
        got,
        [0.6, 1 / 3, 0.5],
        what="the codes of a, b and c",
        known=[
            ([0.6, 1 / 3, nan], "an unknown category has no code, and becomes NaN"),
            ([2 / 3, 0.0, 0.5], "the means aren't smoothed"),
            ([2 / 3, 0.0, nan], "these are plain means, without smoothing or prior"),
        ],
    )


@visible
def noise_stays_noise(sub):
    """Where labels are coin tosses, training codes don't predict them"""
    rng = np.random.default_rng(0)
    users = pd.Series([f"user{number}" for number in rng.integers(0, 200, 400)])
    y = pd.Series(rng.integers(0, 2, 400))
    for smoothing in (0.0, 10.0):
        got = values(call(encoder(sub, smoothing=smoothing).fit_transform, users, y))
        strength = abs(np.corrcoef(got, y)[0, 1])
        text = f"Codes and coin tosses have the correlation {strength:.2f}."
        require(bool(strength < 0.3), text, usually=SELF)


@visible
def signal_survives(sub):
    """A category that matters still shows in the training codes"""
    rng = np.random.default_rng(1)
    levels = pd.Series(rng.choice(["low", "high"], 300))
    y = pd.Series((rng.random(300) < np.where(levels == "high", 0.8, 0.2)).astype(int))
    got = values(call(encoder(sub).fit_transform, levels, y))
    strength = np.corrcoef(got, y)[0, 1]
    require(bool(strength > 0.4), f"The correlation with y is {strength:.2f}.")


@hidden
def learned_from(sub):
    """Five folds: each training code is learned from the four other folds"""
    rows, folds = 10, {}
    y = pd.Series([2**row for row in range(rows)])
    got = values(call(encoder(sub).fit_transform, pd.Series(["a"] * rows), y))
    for row, code in enumerate(got):
        bits = round(code * 8)
        used = [other for other in range(rows) if bits >> other & 1]
        exact = bits == code * 8
        itself = code == y.mean() or exact and row in used
        require(
            len(used) == 8 and row not in used and exact,
            f"The code of row {row} isn't the mean of eight others of ten rows.",
            usually=SELF if itself else "",
        )
        folds[tuple(used)] = folds.get(tuple(used), 0) + 1
    equal(sorted(folds.values()), [2] * 5, what="the sizes of the folds")


@hidden
def one_row_per_fold(sub):
    """With one row per fold, a row's code comes from all others"""
    names, y = list("aabbabcba"), [1, 0, 1, 1, 0, 0, 1, 1, 1]
    for smoothing in (3.0, 0.0):
        rows = range(len(y))
        others = [[other for other in rows if other != row] for row in rows]
        want, all_prior = [], []
        for row, rest in enumerate(others):
            given = ([names[at] for at in rest], [y[at] for at in rest], smoothing)
            want.append(coded(names[row], *given))
            all_prior.append(coded(names[row], *given, prior=sum(y) / len(y)))
        own = [coded(name, names, y, smoothing) for name in names]
        model = encoder(sub, smoothing=smoothing, folds=len(y))
        got = values(call(model.fit_transform, pd.Series(names), pd.Series(y)))
        close(
            got,
            want,
            what=f"the training codes with smoothing {smoothing:.0f}",
            known=[(own, SELF), (all_prior, PRIOR)],
        )


@hidden
def later_rows(sub):
    """After fit_transform, transform is the same as after fit"""
    rng = np.random.default_rng(2)
    names = pd.Series(rng.choice(list("abcdef"), 60))
    y = pd.Series(rng.integers(0, 2, 60))
    model, plain = encoder(sub), encoder(sub)
    train = values(call(model.fit_transform, names, y))
    call(plain.fit, names, y).value
    want = [coded(name, names.tolist(), y.tolist(), 10.0) for name in names]
    close(values(call(plain.transform, names)), want, what="codes after fit")
    usually = "it keeps what the last fold has learned"
    got = values(call(model.transform, names))
    close(got, want, what="codes after fit_transform", usually=usually)
    require(train != got, "Training rows get the codes of later rows.", usually=SELF)


@hidden
def singletons(sub):
    """A category that occurs once gets the prior of the other folds"""
    names, y = pd.Series([f"c{row}" for row in range(50)]), pd.Series([0, 1] * 25)
    got = values(call(encoder(sub, smoothing=0.0).fit_transform, names, y))
    require(
        all(0.3 < code < 0.7 for code in got),
        f"Codes reach from {min(got)} to {max(got)}, with a prior near 0.5.",
        usually="a category that the other folds don't know has no code",
    )


@hidden
def any_index(sub):
    """The index is kept, repeated labels too, and rows correspond by position"""
    labels = [5, 5, 1, 0, 0, 9]
    names = pd.Series(list("ababab"), index=labels)
    want = pd.Series([1.0, 0, 1, 0, 1, 0], index=labels)
    for y in ([1, 0, 1, 0, 1, 0], [3, 0, 3, 0, 3, 0]):
        for index in (labels, range(6), labels[::-1]):
            model = encoder(sub, smoothing=0.0, folds=6)
            answer = call(model.fit_transform, names, pd.Series(y, index=index))
            same_series(answer, want * y[0], names=False, usually=BY_LABEL)
            answer = call(model.transform, names)
            same_series(answer, want * y[0], names=False, usually=BY_LABEL)


@hidden
def missing(sub):
    """None and NaN are one category, and no text is mixed up with it"""
    names = ["a", None, nan, "a", "missing", "nan", "None", "", "<missing>", "<NA>"]
    y = [0, 1, 1, 0, 0, 0, 0, 0, 0, 0]
    categories = pd.Series(names, dtype=object)
    for given in (categories, categories.astype("str"), categories.astype("category")):
        model = encoder(sub, smoothing=0.0, folds=10)
        call(model.fit, given, pd.Series(y)).value
        want = [float(label) for label in y]
        usually = "missing categories are dropped, or share a code with a text"
        got = values(call(model.transform, given))
        close(got, want, what="the codes of names and gaps", usually=usually)
        got = values(call(model.fit_transform, given, pd.Series(y)))
        close(got[:4], want[:4], what="the training codes", usually=usually)


@hidden
def numbers_as_categories(sub):
    """Categories may be numbers, and the target any number"""
    names, y = pd.Series([7, 7, 8, 9]), pd.Series([1.5, 2.5, 10.0, 0.0])
    model = encoder(sub, smoothing=0.0)
    call(model.fit, names, y).value
    got = values(call(model.transform, pd.Series([9, 8, 7, 1])))
    close(got, [0.0, 10.0, 2.0, 3.5], what="the codes of 9, 8, 7 and 1")


@hidden
def seeds(sub):
    """The seed, 0 unless told, fixes the folds"""
    names = pd.Series(list("abc") * 20)
    y = pd.Series(np.random.default_rng(3).integers(0, 2, 60))

    def codes(**options):
        return values(call(encoder(sub, **options).fit_transform, names, y))

    first = codes(seed=1)
    equal(codes(seed=1), first, what="the codes, once more", usually="there is no seed")
    usually = "the seed isn't used, or rows aren't drawn at random"
    require(
        codes(seed=2) != first, "Seeds 1 and 2 give the same codes.", usually=usually
    )
    equal(codes(), codes(seed=0), what="the codes without a seed")


@hidden
def untouched(sub):
    """What comes in is left as it is"""
    names, y = pd.Series(["a", None, "b"] * 4), pd.Series([1, 0, 1] * 4)
    before, labels = names.copy(), y.copy()
    model = encoder(sub)
    call(model.fit_transform, names, y).value
    call(model.transform, names).value
    same_series(names, before, what="the categories, after the call")
    same_series(y, labels, what="y, after the call")
