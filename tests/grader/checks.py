"""The checks that hostile submissions are put to: `total(values)` adds, `doubled(array)` multiplies."""

import numpy as np
from grader import call, equal, hidden, raises, same_array, visible


@visible
def adds(sub):
    """total adds"""
    equal(call(sub.total, [1, 2, 3]), 6)


@visible
def lists(sub):
    """running lists the sums on the way"""
    want = [1, 3, 6]
    equal(call(sub.running, [1, 2, 3]), want)


@hidden
def doubles(sub):
    """doubled multiplies an array by two"""
    want = np.array([2.0, 4.0])
    same_array(call(sub.doubled, np.array([1.0, 2.0])), want)


@hidden
def refuses(sub):
    """total refuses text"""
    raises(TypeError, sub.total, "123")
