"""Who has fitted which rows, who has looked at the test rows, and how often."""

import numpy as np
from grader import call, close, equal, hidden, is_a, raises, require, visible
from sklearn.base import BaseEstimator, ClassifierMixin
from sklearn.linear_model import LogisticRegression
from sklearn.tree import DecisionTreeClassifier

LOG = []


class Rule(ClassifierMixin, BaseEstimator):
    """Predicts whether a column is positive; notes which rows it is given.

    The last column of X is the number of the row.
    """

    def __init__(self, column=0):
        self.column = column

    def fit(self, X, y):
        self.classes_ = np.unique(y)
        LOG.append(("fit", self.column, frozenset(map(int, np.asarray(X)[:, -1]))))
        return self

    def predict(self, X):
        LOG.append(("predict", self.column, frozenset(map(int, np.asarray(X)[:, -1]))))
        return (np.asarray(X)[:, self.column] > 0).astype(int)


class Broken:
    def predict(self, X):
        raise ZeroDivisionError("of a model")


def noise():
    return Rule(0)


def signal():
    return Rule(1)


def data(rows=100):
    rng = np.random.default_rng(0)
    y = np.arange(rows) % 2
    X = rng.normal(size=(rows, 3))
    X[:, 1] += 3 * (y - 0.5)
    return np.column_stack([X, np.arange(rows)]), y


def accuracy(y, predicted):
    return float(np.mean(np.asarray(y) == np.asarray(predicted)))


def sealed(sub, X, y):
    return call(sub.SealedTest, X, y).value


def report(sub, candidates, **options):
    return call(sub.select_and_report, candidates, *data(), accuracy, **options).value


def fitted():
    return [rows for kind, _, rows in LOG if kind == "fit"]


@visible
def one_look(sub):
    """The first score is given, every later one is refused"""
    X, y = data()
    test = sealed(sub, X, y)
    equal(test.opened, False, what="opened, before the first score")
    want = accuracy(y, X[:, 1] > 0)
    equal(call(test.score, Rule(1), accuracy), want)
    equal(test.opened, True, what="opened, after the first score")
    for _ in range(2):
        usually = "the seal is noted, but nothing looks at it"
        raises(RuntimeError, test.score, Rule(1), accuracy, usually=usually)


@visible
def chooses(sub):
    """The informative candidate wins, and the report says so"""
    found = report(sub, {"noise": noise, "signal": signal})
    equal(sorted(found), ["best", "cv", "test"], what="the keys of the report")
    equal(found["best"], "signal", what="the best")
    equal(sorted(found["cv"]), ["noise", "signal"], what="the keys of cv")
    is_a(found["test"], float, what="test")
    require(found["test"] > 0.75, f"The winner's test score is {found['test']:.2f}.")


@visible
def no_candidates(sub):
    """Without candidates there is nothing to select"""
    raises(ValueError, sub.select_and_report, {}, *data(), accuracy)


@hidden
def held_out(sub):
    """Twenty of a hundred rows are fitted by nobody"""
    report(sub, {"noise": noise, "signal": signal})
    rows = set().union(*fitted())
    require(
        len(rows) == 80,
        f"{len(rows)} of 100 rows have been used for fitting.",
        usually="models are fitted to rows that were to be held out",
    )


@hidden
def winner_alone(sub):
    """The held-out rows are predicted once, by the winner"""
    report(sub, {"noise": noise, "signal": signal})
    rows = set(range(100)) - set().union(*fitted())
    looks = [column for kind, column, seen in LOG if kind == "predict" and seen & rows]
    every = "every candidate is scored on the test rows, which then choose it"
    require(
        looks == [1],
        f"Held-out rows have been predicted {len(looks)} times.",
        usually=every if looks else "no row was left that nobody had fitted",
    )


@hidden
def folds(sub):
    """Candidates are compared by five folds of the remaining rows"""
    report(sub, {"signal": signal})
    equal([len(rows) for rows in fitted()[:-1]], [64] * 5, what="rows fitted, by fold")
    first, *others = (frozenset(rows) for rows in fitted()[:-1])
    require(all(first != other for other in others), "All folds fit the same rows.")
    equal(len(first.union(*others)), 80, what="rows that all folds have fitted")


@hidden
def refitted(sub):
    """The winner is fitted once more, to all the remaining rows"""
    report(sub, {"signal": signal, "noise": noise})
    fewer = "the winner of the last fold is reported, fitted to fewer rows"
    rows = len(fitted()[-1])
    usually = fewer if rows < 80 else ""
    equal(rows, 80, what="the rows of the last fit", usually=usually)
    equal(len(fitted()), 11, what="the number of fits")
    equal(
        [column for kind, column, _ in LOG if kind == "fit"][-1], 1, what="its column"
    )


@hidden
def numbers(sub):
    """cv is the mean over the folds, test the score of the held-out rows"""
    scores = []

    def noted(y, predicted):
        scores.append(accuracy(y, predicted))
        return scores[-1]

    found = call(sub.select_and_report, {"a": noise}, *data(), noted).value
    equal(len(scores), 6, what="how often the metric was computed")
    close(found["cv"], {"a": sum(scores[:5]) / 5}, what="cv")
    close(found["test"], scores[5], what="test")


@hidden
def order_of_arguments(sub):
    """The metric is given the true labels first"""
    X, y = data(10)
    given = []

    def metric(true, predicted):
        given.append((np.asarray(true).tolist(), np.asarray(predicted).tolist()))
        return 1

    score = call(sealed(sub, X, y).score, Rule(0), metric)
    is_a(score, float, usually="the metric's number is passed on as it comes")
    want = (y.tolist(), (X[:, 0] > 0).astype(int).tolist())
    equal(given, [want], what="what the metric was given")


@hidden
def a_failed_prediction(sub):
    """A model that fails doesn't use up the one look"""
    X, y = data()
    test = sealed(sub, X, y)
    raises(ZeroDivisionError, test.score, Broken(), accuracy)
    usually = "the seal is broken before the prediction has succeeded"
    equal(test.opened, False, what="opened, after predict raised", usually=usually)
    require(call(test.score, Rule(1), accuracy).value > 0.8, "The score is too low.")


@hidden
def own_copy(sub):
    """Rows that are changed afterwards stay the same inside"""
    X, y = data()
    want = accuracy(y, X[:, 1] > 0)
    test = sealed(sub, X, y)
    X[:], y[:] = 0, 1
    usually = "it keeps the caller's arrays, not copies of them"
    equal(call(test.score, Rule(1), accuracy), want, usually=usually)


@hidden
def ties(sub):
    """Of equal candidates the first one wins"""
    for names in (("z", "a"), ("a", "z")):
        candidates = dict.fromkeys(names, signal)
        best = report(sub, candidates)["best"]
        equal(best, names[0], what=f"the best of {names}", usually="the last one wins")


@hidden
def seeds(sub):
    """The seed, 0 unless told, decides which rows are held out"""
    reports, rows = [], []
    for options in ({}, {"seed": 0}, {"seed": 4}):
        LOG.clear()
        reports.append(report(sub, {"noise": noise}, **options))
        rows.append(fitted())
    again = "The same seed, 0 or left out, gives other folds."
    require(rows[0] == rows[1], again, usually="a split or the folds have no seed")
    equal(reports[1], reports[0], what="the report for seed 0")
    require(rows[0][-1] != rows[2][-1], "Seeds 0 and 4 hold out the same rows.")


@hidden
def rare_class(sub):
    """A rare class is held out, and dealt to the folds, in proportion"""
    X, _ = data()
    y, seen = (np.arange(100) < 10).astype(int), []

    def noted(true, predicted):
        seen.append((len(true), int(np.sum(true))))
        return accuracy(true, predicted)

    call(sub.select_and_report, {"a": noise}, X, y, noted).value
    usually = "rows are held out at random, whatever the labels are"
    equal(seen[-1], (20, 2), what="rows and rare rows, held out", usually=usually)
    low = [rare for _, rare in seen[:-1] if not 1 <= rare <= 2]
    equal(low, [], what="rare rows of folds with none or many of them")


@hidden
def real_models(sub):
    """Models of scikit-learn take part"""
    X, y = data(200)

    def tree():
        return DecisionTreeClassifier(max_depth=2, random_state=0)

    models = {"tree": tree, "line": LogisticRegression}
    found = call(sub.select_and_report, models, X[:, :3], y, accuracy).value
    require(found["test"] > 0.75, f"The test score is {found['test']:.2f}.")
