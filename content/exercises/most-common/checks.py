"""Values of every kind, ties, gaps, and the type of the result."""

import numpy as np
from grader import call, equal, hidden, is_a, raises, visible

COUNTERS = "np.bincount counts from 0 upwards: no negative numbers, floats or text"
RANGE = "one counter for each number between the smallest and the largest value"
LARGEST = "of equally frequent values the largest was returned, not the smallest"
FIRST = "of equally frequent values the one that came first was returned"


@visible
def integers(sub):
    """A list of whole numbers"""
    equal(call(sub.most_common, [3, 1, 3, 2]), 3)
    equal(call(sub.most_common, [4]), 4)


@visible
def negative(sub):
    """Values below zero"""
    equal(call(sub.most_common, [-5, -5, 2]), -5, usually=COUNTERS)
    equal(call(sub.most_common, [-5, 0, -5, 0, 0]), 0)


@visible
def text(sub):
    """City names"""
    equal(call(sub.most_common, ["Rome", "Bern", "Rome"]), "Rome", usually=COUNTERS)


@hidden
def ties(sub):
    """Of equally frequent values the smallest is returned"""
    equal(call(sub.most_common, [1, 9, 9, 1]), 1, usually=LARGEST)
    equal(call(sub.most_common, ["a", "b"]), "a", usually=LARGEST)
    equal(call(sub.most_common, [9, 1, 1, 9]), 1, usually=FIRST)
    equal(call(sub.most_common, [2.5, 0.5, -1.5]), -1.5, usually=FIRST)


@hidden
def huge(sub):
    """A value of two thousand million needs no such number of counters"""
    far = 2_000_000_000
    equal(call(sub.most_common, [far, 1, far]), far, usually=RANGE)


@hidden
def floats(sub):
    """Floats, and a column with gaps"""
    equal(call(sub.most_common, [0.5, 2.0, 0.5]), 0.5, usually=COUNTERS)
    gaps = [np.nan, 2.0, np.nan, 0.5, np.nan, 0.5]
    nan_won = "unique counts all NaN as one value, and that one won"
    known = [(float("nan"), nan_won)]
    equal(call(sub.most_common, gaps), 0.5, known=known)
    table = np.array([[np.nan, 7.0], [7.0, np.nan]], dtype=np.float32)
    equal(call(sub.most_common, table), 7.0, known=known)


@hidden
def flags(sub):
    """Flags, and the type of what is returned"""
    scalar = "indexing an array gives a NumPy scalar: np.int64, np.float64, np.str_"
    for values, want in (
        ([1, 1], 1),
        ([1.5], 1.5),
        (["x"], "x"),
        ([True, False, True], True),
    ):
        answer = call(sub.most_common, values)
        equal(answer, want)
        is_a(answer, type(want), usually=scalar)


@hidden
def table(sub):
    """All elements of a table count"""
    equal(call(sub.most_common, np.array([[1, 2, 9], [2, 3, 2]])), 2)
    equal(call(sub.most_common, [[["b"], ["c"]], [["a"], ["c"]]]), "c")


@hidden
def nothing(sub):
    """Nothing to count is refused"""
    usually = "an empty column and one of gaps alone have no most common value"
    for values in ([], [np.nan, np.nan], np.empty((0, 3), dtype=int)):
        raises(ValueError, sub.most_common, values, usually=usually)


@hidden
def untouched(sub):
    """The array that comes in is left as it is"""
    values = np.array([3.0, np.nan, 1.0, 3.0])
    equal(call(sub.most_common, values), 3.0)
    known = [([1.0, 3.0, 3.0, float("nan")], "the array was sorted in place")]
    want = [3.0, float("nan"), 1.0, 3.0]
    equal(values.tolist(), want, what="values, after the call", known=known)
