"""Points against a plain reference, rows seen by a noting model, diagnoses."""

import numpy as np
from grader import call, close, equal, hidden, is_a, raises, require, visible

ROWS = 40
X = np.arange(float(ROWS)).reshape(-1, 1)
Y = np.sin(X[:, 0]) * 10
X_VAL = X[:25] + 0.5
Y_VAL = np.sin(X_VAL[:, 0]) * 10 + 1
ALL = "the training error is measured on all rows, not on those that were fitted"


class Mean:
    """Predicts the mean of its labels; notes the rows that it was fitted on."""

    def __init__(self, notes):
        self.rows = []
        notes.append(self)

    def fit(self, X, y):
        self.rows += X[:, 0].astype(int).tolist()
        self.mean = float(np.mean(y))
        return self

    def predict(self, X):
        return np.full(len(X), self.mean)


def maker(notes):
    def make_model():
        return Mean(notes)

    return make_model


class Nearest:
    """Predicts the label of the nearest row that it was fitted on."""

    def fit(self, X, y):
        self.X, self.y = X, y

    def predict(self, X):
        return self.y[np.abs(X - self.X[:, 0]).argmin(axis=1)]


def curve(sub, sizes, **how):
    """The points, and the models that were made."""
    notes = []
    answer = call(sub.learning_curve, maker(notes), X, Y, X_VAL, Y_VAL, sizes, **how)
    is_a(answer, list)
    return answer.value, notes


def spread(labels, centre):
    """The mean squared error of a constant prediction."""
    return sum((float(label) - centre) ** 2 for label in labels) / len(labels)


def measured(points, models):
    """Compare the errors with those of what the models were fitted on."""
    for point, model in zip(points, models):
        labels = Y[model.rows].tolist()
        centre = sum(labels) / len(labels)
        train, val = spread(labels, centre), spread(Y_VAL, centre)
        known = [
            (spread(Y, centre), ALL),
            (train**0.5, "the square root turns a mean squared error into another"),
        ]
        what = f"the training error of size {point[0]}"
        close(point[1], train, what=what, known=known)
        what = f"the validation error of size {point[0]}"
        usually = "the validation error is that of other rows than X_val"
        close(point[2], val, what=what, usually=usually)
        is_a(point[1], float, what="the training error")
        is_a(point[2], float, what="the validation error")


@visible
def points(sub):
    """One tuple of three per size, in the order of the sizes"""
    found, models = curve(sub, [20, 5, 40])
    for point in found:
        is_a(point, tuple, what="a point")
        equal(len(point), 3, what="the length of a point")
    equal([point[0] for point in found], [20, 5, 40], what="the sizes of the points")
    reused = "a model is fitted again; it was made outside the loop"
    equal(len(models), 3, what="how many models were made", usually=reused)
    sizes = [len(model.rows) for model in models]
    equal(sizes, [20, 5, 40], what="rows that each model was fitted on")


@visible
def errors(sub):
    """Errors of the fitted rows and of the validation rows"""
    measured(*curve(sub, [6, 30]))


@visible
def three_cases(sub):
    """High variance, high bias, good"""
    equal(call(sub.diagnose, 0.0, 5.0, 1.0, 0.5), "high variance")
    equal(call(sub.diagnose, 3.0, 3.1, 1.0, 0.5), "high bias")
    equal(call(sub.diagnose, 0.75, 0.9, 1.0, 0.5), "good")


@hidden
def nested(sub):
    """Larger sets contain the smaller ones, in a shuffled order"""
    _, models = curve(sub, [5, 10, 20], seed=3)
    five, ten, twenty = (model.rows for model in models)
    in_order = "the first rows of the file are taken"
    require(twenty != sorted(twenty), "The rows are in file order.", usually=in_order)
    usually = "rows are drawn anew for each size"
    equal(sorted(ten[:5]), sorted(five), what="the first 5 of 10 rows", usually=usually)
    equal(
        sorted(twenty[:10]),
        sorted(ten),
        what="the first 10 of 20 rows",
        usually=usually,
    )
    equal(len(set(twenty)), 20, what="different rows of 20")


@hidden
def seeds(sub):
    """The seed decides which rows come first"""
    _, (first,) = curve(sub, [8], seed=1)
    _, (again,) = curve(sub, [8], seed=1)
    equal(again.rows, first.rows, what="the rows for seed 1, again")
    _, (other,) = curve(sub, [8], seed=2)
    require(other.rows != first.rows, "Seeds 1 and 2 take the same rows.")
    _, (default,) = curve(sub, [8])
    _, (zero,) = curve(sub, [8], seed=0)
    equal(default.rows, zero.rows, what="the rows without a seed")


@hidden
def global_generator(sub):
    """The global generator is neither used nor changed"""
    np.random.seed(3)
    before = np.random.get_state()[1].tolist()
    curve(sub, [8])
    after = np.random.get_state()[1].tolist()
    require(before == after, "The global generator was changed.")


@hidden
def bad_sizes(sub):
    """An impossible size is refused before a model is made"""
    for sizes in ([5, 41], [0], [10, -1], [41], [5, 10, 0]):
        notes = []
        raises(
            ValueError,
            sub.learning_curve,
            maker(notes),
            X,
            Y,
            X_VAL,
            Y_VAL,
            sizes,
            usually="a slice past the end is content with the rows there are",
        )
        text = f"{len(notes)} models were made before the sizes {sizes} were refused."
        usually = "each size is looked at in the loop, after others were fitted"
        require(not notes, text, usually=usually)
    found, _ = curve(sub, [1, ROWS])
    equal([point[0] for point in found], [1, ROWS], what="the sizes of the points")
    equal(curve(sub, [])[0], [], what="the points of no sizes")


@hidden
def real_models(sub):
    """A constant has bias, a memory has variance"""
    rng = np.random.default_rng(0)
    rows, new = rng.uniform(0, 6, (2, 150, 1))
    y, y_new = (np.sin(2 * x[:, 0]) + rng.normal(0, 0.3, 150) for x in (rows, new))
    makes = ((maker([]), "high bias"), (Nearest, "high variance"))
    for make_model, want in makes:
        answer = call(sub.learning_curve, make_model, rows, y, new, y_new, [150])
        _, train, val = answer.value[0]
        equal(call(sub.diagnose, train, val, 0.12, 0.08), want)
        if make_model is Nearest:
            usually = "the training error is not that of the fitted rows"
            equal(float(train), 0.0, what="its training error", usually=usually)


@hidden
def both_problems(sub):
    """With a wide gap and a high training error, the gap decides"""
    usually = "the training error is looked at before the gap"
    equal(call(sub.diagnose, 3.0, 9.0, 1.0, 0.5), "high variance", usually=usually)


@hidden
def boundaries(sub):
    """A gap or an error that is just met is no problem"""
    usually = "the target is compared with the validation error"
    equal(call(sub.diagnose, 0.9, 1.2, 1.0, 0.5), "good", usually=usually)
    equal(call(sub.diagnose, 2.0, 0.5, 1.0, 0.5), "high bias", usually=usually)
    usually = "a gap or an error that is just met counts as exceeded"
    equal(call(sub.diagnose, 1.0, 1.5, 1.0, 0.5), "good", usually=usually)
    equal(call(sub.diagnose, 1.25, 1.75, 1.0, 0.5), "high bias", usually=usually)
