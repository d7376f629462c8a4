"""Folds, then the loop, watched by a model that notes what it is given."""

import numpy as np
from grader import call, close, equal, hidden, is_a, raises, require, visible

LEFT_OUT = "n // k rows per fold, and the remainder is never tested"
IN_ORDER = "folds are consecutive rows of the file"
SEEN = "a model was fitted on rows that it is tested on"
FRESH = "one model is fitted again and again, and may remember its earlier rows"
SPREAD = "np.std divides by k unless ddof=1 is given"


class Noting:
    """Predicts the mean of the labels; notes the rows that it is given."""

    def __init__(self, notes):
        self.fitted, self.asked = [], []
        notes.append(self)

    def fit(self, X, y):
        self.fitted += [(float(row[0]), float(label)) for row, label in zip(X, y)]
        self.mean = float(np.mean(y))
        return self

    def predict(self, X):
        self.asked += [float(row[0]) for row in X]
        return np.full(len(X), self.mean)


def error(y, prediction):
    return float(np.mean(np.abs(np.asarray(y) - np.asarray(prediction))))


def validated(sub, n, k, seed=0, lists=False):
    """Call with n rows (number, ten times that); result and the models made."""
    notes = []
    X = np.arange(float(n)).reshape(-1, 1)
    y = X[:, 0] * 10
    if lists:
        X, y = X.tolist(), y.tolist()
    answer = call(sub.cross_validate, lambda: Noting(notes), error, X, y, k, seed)
    is_a(answer, dict)
    return answer.value, notes


def folds_of(sub, n, k, seed=0):
    answer = call(sub.kfold, n, k, seed)
    is_a(answer, list)
    equal(len(answer.value), k, what=f"the number of folds of {answer.called}")
    return [(np.ravel(a).tolist(), np.ravel(b).tolist()) for a, b in answer.value]


@visible
def every_row(sub):
    """Each row is tested once, and trains in all other folds"""
    for n, k in ((23, 5), (10, 2), (12, 4)):
        folds = folds_of(sub, n, k)
        tested = sorted(row for _, test in folds for row in test)
        what = f"the rows that are tested in kfold({n}, {k})"
        equal(tested, list(range(n)), what=what, usually=LEFT_OUT)
        for train, test in folds:
            both = sorted(set(train) & set(test))
            text = (
                f"In a fold of kfold({n}, {k}), rows {both[:5]} train and are tested."
            )
            require(not both, text, usually="training rows are all rows")
            text = f"In a fold of kfold({n}, {k}), {len(train)} of {n} rows train."
            require(len(set(train)) == len(train) == n - len(test), text)


@visible
def sizes(sub):
    """23 rows in five folds: 5, 5, 5, 4, 4"""
    for n, k, want in ((23, 5, [5, 5, 5, 4, 4]), (7, 4, [2, 2, 2, 1]), (4, 4, [1] * 4)):
        found = sorted((len(test) for _, test in folds_of(sub, n, k)), reverse=True)
        usually = "the remainder was left out, or all of it given to one fold"
        equal(
            found,
            want,
            what=f"the sizes of test sets of kfold({n}, {k})",
            usually=usually,
        )


@visible
def summary(sub):
    """k scores, their mean and their sample standard deviation"""
    result, _ = validated(sub, 20, 4)
    equal(sorted(result), ["mean", "scores", "std"], what="the keys of the result")
    scores = result["scores"]
    is_a(scores, list, what="the scores")
    equal(len(scores), 4, what="the number of scores")
    for score in scores:
        is_a(score, float, what="a score")
    mean = sum(scores) / 4
    close(result["mean"], mean, what="the mean")
    squares = sum((score - mean) ** 2 for score in scores)
    divided = [((squares / 4) ** 0.5, SPREAD)]
    close(result["std"], (squares / 3) ** 0.5, what="std", known=divided)


@hidden
def shuffled(sub):
    """Rows are shuffled, and the seed determines the folds"""
    folds = folds_of(sub, 50, 5)
    equal(folds_of(sub, 50, 5), folds, what="the folds for seed 0, again")
    usually = "the seed isn't used: rows are dealt out in the order of the file"
    require(folds_of(sub, 50, 5, 1) != folds, "Seeds 0 and 1 agree.", usually=usually)
    tested = [row for _, test in folds for row in sorted(test)]
    text = "The test rows are 0 to 9, 10 to 19 and so on."
    require(tested != list(range(50)), text, usually=IN_ORDER)
    default = call(sub.kfold, 50, 5).value
    default = [(np.ravel(a).tolist(), np.ravel(b).tolist()) for a, b in default]
    equal(default, folds, what="the folds without a seed")


@hidden
def global_generator(sub):
    """The global generator is neither used nor changed"""
    np.random.seed(3)
    before = np.random.get_state()[1].tolist()
    folds_of(sub, 20, 4)
    after = np.random.get_state()[1].tolist()
    require(before == after, "The global generator was changed.")


@hidden
def out_of_range(sub):
    """One fold, and more folds than rows, are refused"""
    usually = "empty folds, or a fold of all rows, come without a complaint"
    for n, k in ((10, 1), (10, 0), (3, 4), (0, 2), (10, -2)):
        raises(ValueError, sub.kfold, n, k, usually=usually)
    equal(len(folds_of(sub, 2, 2)), 2, what="the number of folds of kfold(2, 2)")


@hidden
def one_model_per_fold(sub):
    """make_model is called once per fold"""
    _, models = validated(sub, 12, 3)
    equal(len(models), 3, what="how often make_model was called", usually=FRESH)
    for model in models:
        equal(
            len(model.fitted), 8, what="rows that a model was fitted on", usually=SEEN
        )


@hidden
def unseen(sub):
    """No row is tested by a model that was fitted on it"""
    _, models = validated(sub, 30, 5)
    for model in models:
        rows = {row for row, _ in model.fitted}
        both = sorted(rows & set(model.asked))
        text = f"Rows {both[:4]} were fitted and tested by the same model."
        require(not both, text, usually=SEEN)


@hidden
def by_the_folds(sub):
    """The folds are those of kfold, in their order"""
    usually = "the arguments k and seed aren't handed on"
    for k, seed in ((4, 7), (3, 0)):
        folds = folds_of(sub, 14, k, seed)
        result, models = validated(sub, 14, k, seed)
        asked = [sorted(model.asked) for model in models]
        want = [sorted(map(float, test)) for _, test in folds]
        equal(
            asked, want, what="the rows that each model is asked about", usually=usually
        )
        wanted = []
        for train, test in folds:
            mean = sum(row * 10.0 for row in train) / len(train)
            wanted.append(sum(abs(row * 10.0 - mean) for row in test) / len(test))
        close(result["scores"], wanted, what="the scores")


@hidden
def defaults(sub):
    """Without k and seed: five folds, seed 0"""
    X = np.arange(15.0).reshape(-1, 1)
    notes = []
    call(sub.cross_validate, lambda: Noting(notes), error, X, X[:, 0]).value
    want = [sorted(map(float, test)) for _, test in folds_of(sub, 15, 5, 0)]
    asked = [sorted(model.asked) for model in notes]
    equal(asked, want, what="the rows that each model is asked about")


@hidden
def true_labels_first(sub):
    """score is given the true labels, then the prediction"""
    given = []

    def noted(y, prediction):
        given.append((np.ravel(y).tolist(), np.ravel(prediction).tolist()))
        return 1

    X = np.arange(6.0).reshape(-1, 1)
    call(sub.cross_validate, lambda: Noting([]), noted, X, X[:, 0], 3).value
    usually = "the two arguments of score are swapped"
    for y, prediction in given:
        alike = len(set(prediction)) == 1 and len(set(y)) == 2
        text = f"score was given {y} as labels and {prediction} as prediction."
        require(alike, text, usually=usually)


@hidden
def pairs(sub):
    """Lists are taken, and rows stay with their labels"""
    result, models = validated(sub, 11, 3, lists=True)
    for model in models:
        for row, label in model.fitted:
            text = f"The row {row:g} was given the label {label:g}."
            require(label == row * 10, text, usually="X and y are picked differently")
    require(len(result["scores"]) == 3, "There have to be three scores.")
