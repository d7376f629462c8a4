"""Noise scores like a coin, a signal is found, and nothing is fitted to scored rows."""

import warnings
from contextlib import contextmanager

import numpy as np
from grader import call, equal, hidden, is_a, require, visible
from sklearn.feature_selection import SelectKBest
from sklearn.linear_model import LogisticRegression

LEAK = "columns are chosen with the labels of all rows, before the folds are made"


def noise(seed, rows=60, columns=1000):
    rng = np.random.default_rng(seed)
    return rng.normal(size=(rows, columns)), np.arange(rows) % 2


def signal(rows=120, columns=200):
    rng = np.random.default_rng(0)
    y = np.arange(rows) % 2
    X = rng.normal(size=(rows, columns))
    X[:, :5] += y[:, None] * 1.2
    return X, y


@contextmanager
def fits_of(cls):
    """What instances of a class are fitted to, as (rows, share of label 1, columns)."""
    seen, original = [], cls.fit

    def noted(self, X, y=None, *args, **kwargs):
        seen.append((len(X), round(float(np.mean(y)), 3), np.shape(X)[1]))
        return original(self, X, y, *args, **kwargs)

    cls.fit = noted
    try:
        yield seen
    finally:
        cls.fit = original


@visible
def noise_is_noise(sub):
    """On noise, the average over four data sets is near one half"""
    scores = [call(sub.honest_score, *noise(seed)).value for seed in range(4)]
    text = f"On pure noise it reports {np.mean(scores):.2f}."
    require(bool(0.35 < np.mean(scores) < 0.65), text, usually=LEAK)


@visible
def signal_is_found(sub):
    """Five informative columns of 200 are found"""
    answer = call(sub.honest_score, *signal())
    is_a(answer, float, usually="the mean of an array is a NumPy scalar: np.float64")
    usually = "columns are chosen without a look at the labels of the training rows"
    require(answer.value > 0.8, f"It reports {answer.value:.2f}.", usually=usually)


@hidden
def selection_is_inside(sub):
    """Columns are chosen anew in each fold, from its training rows"""
    with fits_of(SelectKBest) as chosen, fits_of(LogisticRegression) as fitted:
        call(sub.honest_score, *noise(2, columns=50), folds=5).value
    usually = "columns are chosen from all rows, although in every fold"
    rows = [row for row, _, _ in chosen]
    if rows:  # a choice of one's own by f_classif is as good
        what = "rows that SelectKBest was fitted to"
        equal(sorted(set(rows)), [48], what=what, usually=usually)
    equal([row for row, _, _ in fitted], [48] * 5, what="rows of each regression")


@hidden
def number_of_columns(sub):
    """The regression is given n_best columns, 20 unless told otherwise"""
    for how, want in (({}, 20), ({"n_best": 7}, 7)):
        with fits_of(LogisticRegression) as fitted:
            call(sub.honest_score, *noise(3, columns=40), **how).value
        columns = sorted({column for _, _, column in fitted})
        equal(columns, [want], what=f"columns of the regressions, for {how}")


@hidden
def few_columns(sub):
    """n_best may be larger than the number of columns"""
    X, y = signal(columns=8)
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        with fits_of(LogisticRegression) as fitted:
            answer = call(sub.honest_score, X, y, n_best=20)
    require(answer.value > 0.75, f"It reports {answer.value:.2f}.")
    columns = sorted({column for _, _, column in fitted})
    equal(columns, [8], what="columns that the regressions were given")
    texts = [str(warning.message) for warning in warned]
    usually = "SelectKBest warns when k is larger than the number of columns"
    equal(texts[:1], [], what="the first warning", usually=usually)


@hidden
def sorted_rows(sub):
    """Rows that arrive sorted by label"""
    X, y = signal(columns=60)
    order = np.argsort(y, kind="stable")
    usually = "folds of consecutive rows: of sorted labels, one class is missing"
    for folds in (5, 2):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            answer = call(sub.honest_score, X[order], y[order], folds=folds)
        if answer.error is not None:
            text = f"With {folds} folds it raised {type(answer.error).__name__}."
            require(False, text, usually=usually)
        text = f"With {folds} folds of sorted rows it reports {answer.value:.2f}."
        require(answer.value > 0.7, text, usually=usually)


@hidden
def stratified(sub):
    """Each fold has the classes in their shares"""
    X, _ = noise(4, rows=50, columns=6)
    y = (np.arange(50) < 10).astype(int)
    with fits_of(LogisticRegression) as fitted:
        call(sub.honest_score, X, y, n_best=3).value
    usually = "KFold shuffles, but leaves the shares of the classes to chance"
    shares = sorted({share for _, share, _ in fitted})
    equal(shares, [0.2], what="the share of class 1 in training rows", usually=usually)


@hidden
def seeds(sub):
    """The same seed repeats the score, another makes other folds"""
    X, y = noise(9, rows=40, columns=60)
    scores, again = (
        [call(sub.honest_score, X, y, seed=seed).value for seed in range(6)]
        for _ in range(2)
    )
    what = "the scores with seeds 0 to 5, asked for again"
    equal(again, scores, what=what, usually="the shuffling has no seed")
    usually = "rows aren't shuffled, or the seed isn't used"
    require(len(set(scores)) > 1, "Six seeds give the same score.", usually=usually)
    equal(call(sub.honest_score, X, y), scores[0])


@hidden
def untouched(sub):
    """The arrays that come in are left as they are"""
    X, y = noise(5, rows=30, columns=25)
    before, labels = X.tolist(), y.tolist()
    call(sub.honest_score, X, y, 5, 3).value
    require(X.tolist() == before, "X was changed.")
    equal(y.tolist(), labels, what="y, after the call")
