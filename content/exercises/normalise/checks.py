"""Both methods along every axis, constant slices, gaps, and the caller's array."""

import math

import numpy as np
from grader import call, equal, hidden, raises, same_array, visible

LINED_UP = "one number per row has the shape (rows,), which meets the columns"
SAMPLE = "ddof=1 divides by n - 1, the way pandas does"
NO_SPREAD = "a division of 0 by 0: the slice has no spread"
SPREAD = "NaN in a slice makes its mean, deviation, minimum and maximum NaN"


def scaled(numbers, method="zscore", ddof=0):
    """One slice, as the task defines it."""
    seen = [x for x in numbers if not math.isnan(x)]
    if min(seen) == max(seen):
        return [x - seen[0] for x in numbers]
    if method == "minmax":
        return [(x - min(seen)) / (max(seen) - min(seen)) for x in numbers]
    mean = sum(seen) / len(seen)
    spread = math.sqrt(sum((x - mean) ** 2 for x in seen) / (len(seen) - ddof))
    return [(x - mean) / spread for x in numbers]


def by_columns(table, **how):
    return np.transpose([scaled(column, **how) for column in zip(*table)])


@visible
def columns(sub):
    """Each column has mean 0 and standard deviation 1"""
    table = [[1.0, 10.0, 4.0], [2.0, 30.0, 4.5], [6.0, 50.0, 3.0]]
    answer = call(sub.normalise, np.array(table))
    usually = "the statistics are taken along another axis than the one that is given"
    if answer.error is None and np.allclose(answer.value, by_columns(table, ddof=1)):
        usually = SAMPLE
    same_array(answer, by_columns(table), usually=usually)


@visible
def rows(sub):
    """axis=1 treats each row on its own, in a square table too"""
    for table in (
        [[1.0, 2.0, 6.0], [10.0, 30.0, 50.0], [3.0, 3.5, 2.0]],
        [[1.0, 2.0, 6.0], [10.0, 30.0, 50.0]],
    ):
        for method in ("zscore", "minmax"):
            want = [scaled(row, method) for row in table]
            answer = call(sub.normalise, np.array(table), axis=1, method=method)
            known = [(ValueError, LINED_UP)]
            same_array(answer, want, usually=LINED_UP, known=known)


@visible
def minmax(sub):
    """minmax maps to 0 and 1 and what lies between"""
    same_array(
        call(sub.normalise, [[1, 4], [3, 8], [2, 6]], method="minmax"),
        [[0.0, 0.0], [1.0, 1.0], [0.5, 0.5]],
        known=[(AttributeError, "a list has no mean: make it an array first")],
    )


@hidden
def no_spread(sub):
    """A column that never moves becomes 0"""
    table = [[1.0, 5.0, 0.0], [2.0, 5.0, 0.0], [4.0, 5.0, 0.0]]
    for method in ("zscore", "minmax"):
        same_array(
            call(sub.normalise, np.array(table), method=method),
            by_columns(table, method=method),
            usually=NO_SPREAD,
        )


@hidden
def rounded_mean(sub):
    """A column of 0.1 becomes exactly 0, however its mean is rounded"""
    usually = "the mean of equal floats is rounded, and their deviation tiny but not 0"
    for value, length in ((0.1, 3), (0.7, 10), (1e9 + 0.1, 7)):
        values = [value] * length
        answer = call(sub.normalise, values)
        same_array(answer, [0.0] * length, usually=usually)
        equal(answer.value.tolist(), [0.0] * length, what=answer.called)


@hidden
def gaps(sub):
    """NaN is left out and stays"""
    nan = np.nan
    table = [[1.0, nan, 7.0], [nan, 2.0, 7.0], [3.0, 8.0, nan]]
    for method in ("zscore", "minmax"):
        for axis in (0, 1):
            if axis == 0:
                want = by_columns(table, method=method)
            else:
                want = [scaled(row, method) for row in table]
            answer = call(sub.normalise, np.array(table), axis=axis, method=method)
            zeros = np.where(np.isnan(want), 0, want)
            filled = answer.error is None and np.array_equal(answer.value, zeros)
            usually = "nan_to_num turned gaps into 0 as well" if filled else SPREAD
            same_array(answer, want, usually=usually)


@hidden
def together(sub):
    """axis=None treats all values together; one dimension and three"""
    flat = [1.0, 2.0, 4.0, 9.0, 16.0, 25.0]
    want = np.reshape(scaled(flat), (2, 3))
    same_array(call(sub.normalise, np.reshape(flat, (2, 3)), axis=None), want)
    same_array(call(sub.normalise, flat), scaled(flat))
    equal_all = call(sub.normalise, [[4, 4], [4, 4]], axis=None, method="minmax")
    same_array(equal_all, [[0.0, 0.0], [0.0, 0.0]])
    cube = np.arange(24.0).reshape(2, 3, 4) ** 2
    for axis in (0, 1, 2):
        want = np.apply_along_axis(scaled, axis, cube)
        same_array(call(sub.normalise, cube, axis=axis), want)


@hidden
def whole_numbers(sub):
    """Whole numbers give floats"""
    usually = "arrays of whole numbers cut decimals off, and small ones wrap around"
    for dtype, first in ((np.int32, 200), (np.uint8, 200), (np.int8, -100)):
        values = np.array([[first, 2], [100, 7], [50, 6]], dtype=dtype)
        for method in ("zscore", "minmax"):
            want = by_columns(values.tolist(), method=method)
            answer = call(sub.normalise, values, method=method)
            same_array(answer, want, dtype=float, usually=usually)


@hidden
def untouched(sub):
    """The array that comes in is left as it is"""
    usually = "-= and /= write into the caller's array; asarray makes no copy of floats"
    for values in (np.array([1.0, np.nan, 5.0]), np.array([2.0, 2.0, 2.0])):
        before = values.tolist()
        answer = call(sub.normalise, values)
        answer.value[:] = 99.0
        equal(values.tolist(), before, what="values, after the call", usually=usually)


@hidden
def unknown(sub):
    """Any other method is refused"""
    usually = "a branch without a condition takes every other name for its method"
    for method in ("max", "Zscore", ""):
        raises(ValueError, sub.normalise, [1.0, 2.0], 0, method, usually=usually)
