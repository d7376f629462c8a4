"""Each function on the example, then on tables that a demo doesn't have."""

import math

import numpy as np
from grader import (
    call,
    close,
    equal,
    hidden,
    is_a,
    raises,
    require,
    same_array,
    visible,
)

M = [[3, 9, 1], [9, 0, 5]]
TIES = "a sort that is reversed afterwards reverses ties as well"
NEGATED = "unsigned numbers have no negatives: -1 is 255 and -0 is 0"
WRAPPED = "an integer product keeps the dtype of its factors and wraps around"


@visible
def means(sub):
    """Means of the rows first, then of the columns"""
    for table in (np.array(M), np.array([[1.0, 2.0], [3.0, 8.0]])):
        answer = call(sub.row_and_column_means, table)
        pair = isinstance(answer.value, tuple) and len(answer.value) == 2
        require(pair, "row_and_column_means has to return a tuple of two arrays.")
        rows, columns = answer.value
        swapped = "axis=0 takes the mean over the rows, which is one per column"
        want = [sum(row) / len(row) for row in table.tolist()]
        same_array(rows, want, what="the means of the rows", usually=swapped)
        want = [sum(column) / len(column) for column in zip(*table.tolist())]
        same_array(columns, want, what="the means of the columns", usually=swapped)


@visible
def capped(sub):
    """Values above the limit are capped; the table stays as it is"""
    table = np.array(M)
    same_array(call(sub.cap, table, 5), [[3, 5, 1], [5, 0, 5]], dtype=int)
    usually = "the values were replaced in the caller's table"
    equal(table.tolist(), M, what="m, after the call", usually=usually)


@visible
def largest(sub):
    """Positions of the three largest values, equal ones in reading order"""
    answer = call(sub.top_k, np.array(M), 3)
    equal(answer, [(0, 1), (1, 0), (1, 2)], usually=TIES)
    usually = "the elements of an index array are NumPy's integers"
    for number in answer.value[2]:
        is_a(number, int, what="an element of a position", usually=usually)


@visible
def product(sub):
    """A table times its transpose"""
    answer = call(sub.gram, np.array(M))
    want = [[91.0, 32.0], [32.0, 106.0]]
    same_array(answer, want, dtype=np.float64)


@visible
def determinant(sub):
    """The logarithm of 6"""
    signless = "a determinant below 0 has no logarithm: the task takes its absolute"
    known = [(float("nan"), signless)]
    table = np.array([[2.0, 0.0], [0.0, -3.0]])
    close(call(sub.log_abs_det, table), math.log(6), known=known)


@hidden
def below_zero(sub):
    """Negative values stay below zero, and the dtype is kept"""
    lifted = "clip with a lower bound of 0 lifts negative values"
    table = np.array([[-7, 60]], dtype=np.int16)
    same_array(call(sub.cap, table, 50), [[-7, 50]], dtype=np.int16, usually=lifted)
    table = np.array([[0.25, -2.0, 0.75]], dtype=np.float32)
    want = [[0.25, -2.0, 0.5]]
    same_array(call(sub.cap, table, 0.5), want, dtype=np.float32, usually=lifted)
    same_array(call(sub.cap, table, -3.0), [[-3.0, -3.0, -3.0]], usually=lifted)


@hidden
def unsigned(sub):
    """Pixels and negative readings are ordered by size"""
    pixels = np.array([[0, 255], [7, 255]], dtype=np.uint8)
    want = [(0, 1), (1, 1), (1, 0), (0, 0)]
    equal(call(sub.top_k, pixels, 4), want, usually=NEGATED)
    readings = np.array([[-5, -1, -9], [-1, -30, -5]], dtype=np.int8)
    want = [(0, 1), (1, 0), (0, 0), (1, 2), (0, 2), (1, 1)]
    equal(call(sub.top_k, readings, 6), want, usually=TIES)
    floats = [[0.5, 2.5], [2.25, 0.5], [-1.0, 0.5]]
    equal(call(sub.top_k, floats, 3), [(0, 1), (1, 0), (0, 0)], usually=TIES)


@hidden
def many_ties(sub):
    """A large table of few values keeps the reading order"""
    table = np.random.default_rng(1).integers(0, 3, (20, 15))
    cells = [(i, j) for i in range(20) for j in range(15)]
    want = sorted(cells, key=lambda cell: -int(table[cell]))[:12]
    unstable = "argsort without kind='stable' leaves the order of ties to chance"
    equal(call(sub.top_k, table, 12), want, usually=unstable)


@hidden
def limits(sub):
    """k may be 0 and the number of values, but not more or less"""
    equal(call(sub.top_k, np.array(M), 0), [])
    want = [(0, 1), (1, 0), (1, 2), (0, 0), (0, 2), (1, 1)]
    equal(call(sub.top_k, np.array(M), 6), want, usually=TIES)
    usually = "a slice is content with fewer values than it asks for"
    for k in (7, -1):
        raises(ValueError, sub.top_k, np.array(M), k, usually=usually)


@hidden
def no_wrapping(sub):
    """Pixels and large whole numbers don't overflow"""
    pixels = np.full((2, 4), 200, dtype=np.uint8)
    want = [[160_000.0, 160_000.0], [160_000.0, 160_000.0]]
    same_array(call(sub.gram, pixels), want, dtype=np.float64, usually=WRAPPED)
    large = np.array([[60_000, 60_000], [0, 1]], dtype=np.int32)
    want = [[7.2e9, 60_000.0], [60_000.0, 1.0]]
    same_array(call(sub.gram, large), want, dtype=np.float64, usually=WRAPPED)
    same_array(call(sub.gram, [[1, 2, 3]]), [[14.0]], dtype=np.float64)


@hidden
def singular(sub):
    """A singular matrix has the logarithm -inf"""
    close(call(sub.log_abs_det, [[1.0, 2.0], [2.0, 4.0]]), -math.inf)


@hidden
def extremes(sub):
    """Determinants too large and too small for a float"""
    known = [
        (math.inf, "the determinant itself overflows to inf before the logarithm"),
        (-math.inf, "the determinant itself is rounded down to 0 before the logarithm"),
    ]
    for factor in (1e5, 1e-5):
        table = np.eye(200) * factor
        close(call(sub.log_abs_det, table), 200 * math.log(factor), known=known)
    table = np.random.default_rng(0).integers(0, 101, (10, 10)).astype(float)
    log = call(sub.log_abs_det, table).value
    close(call(sub.log_abs_det, table @ table.T), 2 * float(log), rel=1e-6)
