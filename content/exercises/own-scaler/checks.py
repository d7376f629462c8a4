"""What is learned, what is applied, and the conventions around both."""

import warnings
from math import nan
from statistics import fmean, pstdev

import numpy as np
from grader import (
    call,
    equal,
    hidden,
    raises,
    require,
    same_array,
    same_object,
    visible,
)
from sklearn.base import BaseEstimator, clone
from sklearn.exceptions import NotFittedError
from sklearn.pipeline import make_pipeline

X = np.array([[1.0, 10, 5], [2, 20, 5], [3, 60, 5]])
OWN = "transform computes a mean and a deviation of its own"
SAMPLE = "the deviation is that of a sample, divided by n - 1, as in pandas"
NOISE = (
    "a constant's deviation is rounding noise above 0, and noise is divided by noise"
)
NAN = "one NaN makes the mean of its column NaN"
STORED = "__init__ changes its arguments or stores them under other names"
SELF = "fit returns nothing"


class Table:
    """Rows that NumPy can read but that are no array, as in a DataFrame."""

    def __init__(self, rows):
        self.rows = rows
        self.shape = np.shape(rows)

    def __array__(self, dtype=None, copy=None):
        return np.array(self.rows, dtype=dtype)


def fitted(sub, rows, **options):
    scaler = call(sub.Standardise, **options).value
    answer = call(scaler.fit, rows)
    require(answer.error is None, f"{answer.called} raised {answer.error!r}.")
    return scaler


def centred(rows):
    return np.allclose(np.nanmean(rows, axis=0), 0)


def transforms(scaler, rows, want):
    """The transformed rows, and what it means when they are others."""
    answer = call(scaler.transform, rows)
    usually = ""
    if answer.error is None and np.shape(answer.value) == np.shape(want):
        if np.isnan(answer.value).sum() > np.isnan(want).sum():
            usually = "NaN comes from a division by 0, or spreads over its column"
        elif centred(answer.value) and not centred(want):
            usually = OWN
    same_array(answer, want, dtype=float, usually=usually)


def statistics_of(rows):
    """Mean and scale of each column, without NaN and in plain Python."""
    columns = [[x for x in column if x == x] for column in np.transpose(rows).tolist()]
    means = [fmean(column) for column in columns]
    scales = [pstdev(column) if len(set(column)) > 1 else 1 for column in columns]
    return np.array(means), np.array(scales)


def scale_is(scaler, want):
    """`scale_`, and what it means when it is another."""
    got = np.asarray(scaler.scale_)
    sample = got.shape == np.shape(want) and got[0] > want[0]
    usually = SAMPLE if sample else "a constant column is not given the scale 1"
    same_array(scaler.scale_, want, what="scale_", usually=usually)


@visible
def learns(sub):
    """fit learns mean, scale and the number of columns, and returns the object"""
    scaler = call(sub.Standardise).value
    same_object(call(scaler.fit, X), scaler, usually=SELF)
    same_array(scaler.mean_, [2, 30, 5], what="mean_")
    scale_is(scaler, statistics_of(X)[1])
    equal(scaler.n_features_in_, 3, what="n_features_in_")


@visible
def new_rows(sub):
    """A new row is measured by the training data"""
    scaler = fitted(sub, X)
    mean, scale = statistics_of(X)
    for row in ([[2.0, 30, 5]], [[4.0, 30, 6]]):
        transforms(scaler, row, (np.array(row) - mean) / scale)


@visible
def constant(sub):
    """A constant column becomes 0, without a warning"""
    rows = [[5.0, 0.1, 1], [5, 0.1, 2], [5, 0.1, 3]]
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        scaler = fitted(sub, rows)
        answer = call(scaler.transform, rows)
    first = answer.value[:, 0]
    divided = "its deviation of 0 is divided by"
    same_array(first, [0, 0, 0], what="a column of 5s, scaled", usually=divided)
    second = answer.value[:, 1]
    same_array(second, [0, 0, 0], what="a column of 0.1s, scaled", usually=NOISE)


@visible
def not_fitted(sub):
    """Before fit there is nothing to transform by"""
    scaler = call(sub.Standardise).value
    for method in (scaler.transform, scaler.inverse_transform):
        raises(NotFittedError, method, X, usually="nothing is learned, or nobody asks")


@hidden
def random_data(sub):
    """Random data come out right, and back again"""
    rng = np.random.default_rng(0)
    train, test = rng.normal(3, 5, (40, 3)), rng.normal(0, 2, (7, 3))
    mean, scale = statistics_of(train)
    scaler = fitted(sub, train)
    want = (test - mean) / scale
    transforms(scaler, test, want)
    same_array(call(scaler.inverse_transform, want), test)


@hidden
def missing_values(sub):
    """NaN is left out in fit and stays where it is"""
    rows = np.array([[1.0, nan], [nan, 20], [4, 40], [7, 90]])
    mean, scale = statistics_of(rows)
    scaler = fitted(sub, rows)
    same_array(scaler.mean_, mean, what="mean_", usually=NAN)
    usually = NAN if np.isnan(scaler.scale_).any() else SAMPLE
    same_array(scaler.scale_, scale, what="scale_", usually=usually)
    transforms(scaler, rows, (rows - mean) / scale)


@hidden
def halves(sub):
    """with_mean and with_std leave their half out, both ways"""
    mean, scale = statistics_of(X)
    for options, want in (
        ({"with_std": False}, X - mean),
        ({"with_mean": False}, X / scale),
        ({"with_mean": False, "with_std": False}, X),
    ):
        scaler = fitted(sub, X, **options)
        answer = call(scaler.transform, X)
        both = call(fitted(sub, X).transform, X)
        ignored = both.error is None and np.array_equal(answer.value, both.value)
        usually = f"{' and '.join(options)} makes no difference" if ignored else ""
        same_array(answer, want, usually=usually)
        same_array(call(scaler.inverse_transform, want), X)


@hidden
def columns(sub):
    """Another number of columns raises ValueError"""
    scaler = fitted(sub, X)
    usually = "one column is stretched over all the others"
    for rows in (X[:, :2], X[:, :1], np.ones((2, 4))):
        raises(ValueError, scaler.transform, rows, usually=usually)
        raises(ValueError, scaler.inverse_transform, rows, usually=usually)


@hidden
def parameters(sub):
    """clone copies the parameters and not what was learned"""
    for options in ({"with_mean": True, "with_std": False}, {"with_mean": False}):
        scaler = fitted(sub, X, **options)
        want = {"with_mean": True, "with_std": True} | options
        equal(call(scaler.get_params), want, usually=STORED)
        answer = call(clone, scaler)
        require(
            answer.error is None,
            f"clone() refused the scaler: {answer.error}",
            usually=STORED,
        )
        equal(call(answer.value.get_params), want, usually=STORED)
    for name in ("mean_", "scale_", "n_features_in_"):
        require(
            not hasattr(answer.value, name),
            f"A clone that was never fitted has {name}.",
            usually="what fit learns is set up in __init__ already",
        )


@hidden
def in_a_pipeline(sub):
    """In a pipeline, the training rows alone decide"""

    class Last(BaseEstimator):
        def fit(self, X, y=None):
            self.seen_ = X
            return self

        def predict(self, X):
            return X

    pipeline = make_pipeline(call(sub.Standardise).value, Last())
    pipe = call(pipeline.fit, X[:2], [0, 1])
    require(pipe.error is None, f"Pipeline.fit raised {pipe.error!r}.", usually=SELF)
    mean, scale = statistics_of(X[:2])
    same_array(pipeline[-1].seen_, (X[:2] - mean) / scale, what="the last step's input")
    want = (X[2:] - mean) / scale
    same_array(call(pipeline.predict, X[2:]), want, usually=OWN)


@hidden
def fit_again(sub):
    """A second fit forgets the first; X stays as it is"""
    rows = X.copy()
    scaler = fitted(sub, X[:, :2] * 100)
    call(scaler.fit, rows).value
    equal(scaler.n_features_in_, 3, what="n_features_in_ after a second fit")
    same_array(scaler.mean_, [2, 30, 5], what="mean_ after a second fit")
    call(scaler.transform, rows).value
    call(scaler.inverse_transform, rows).value
    same_array(rows, X, what="X, after fit and transform", usually="X is changed")


@hidden
def other_inputs(sub):
    """Lists and tables are read; the result is an array of floats"""
    rows = [[1, 4], [2, 5], [3, 9]]
    mean, scale = statistics_of(rows)
    want = (np.array(rows) - mean) / scale
    for given in (rows, Table(rows), np.array(rows)):
        scaler = fitted(sub, given)
        transforms(scaler, given, want)
        same_array(call(scaler.fit_transform, given), want, dtype=float)
    plain = fitted(sub, rows, with_mean=False, with_std=False)
    same_array(call(plain.transform, rows), rows, dtype=float)
