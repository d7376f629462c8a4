"""Levels against a plain simulation, and how much Python runs for many batteries."""

import sys

import numpy as np
from grader import call, equal, hidden, raises, require, same_array, visible

SUM = "the running sum remembers energy that didn't fit, the battery doesn't"
DEBT = "nothing keeps the level from going below zero"
SHARED = "all batteries share one level"
TABLE = "one battery comes back as a table"
WHOLE = "the result has the dtype of the changes"


def simulated(changes, capacity, level=0.0):
    result = []
    for change in changes:
        level = min(capacity, max(0.0, level + change))
        result.append(level)
    return result


def meaning(got, changes, capacity, start):
    """What a wrong answer usually means."""
    if type(got) is not np.ndarray:
        return ""
    if got.shape != np.shape(changes):
        return TABLE if got.ndim == 2 else ""
    if got.dtype.kind != "f":
        return WHOLE
    if got.size and got.min() < 0:
        return DEBT
    if np.allclose(got, np.clip(start + np.cumsum(changes, axis=-1), 0, capacity)):
        return SUM
    return SHARED if got.ndim == 2 and (got == got[0]).all() else ""


def check_levels(sub, want, changes, capacity, *start):
    answer = call(sub.levels, changes, capacity, *start)
    first = start[0] if start else 0.0
    usually = answer.error is None and meaning(answer.value, changes, capacity, first)
    same_array(answer, want, dtype="float64", usually=usually or "")


@visible
def overflow(sub):
    """What doesn't fit is lost"""
    check_levels(sub, [4.0, 1.0], [5, -3], 4)


@visible
def underflow(sub):
    """An empty battery owes nothing"""
    check_levels(sub, [0.0, 2.0, 3.0], [-5, 2, 1], 10, 3)
    same_array(call(sub.levels, [1], 10, start=3), [4.0], dtype="float64")


@visible
def batch(sub):
    """Each row is a battery of its own"""
    check_levels(sub, [[4.0, 1.0], [1.0, 2.0]], [[5, -3], [1, 1]], 4)


@hidden
def many_steps(sub):
    """Random changes of four batteries and of one"""
    changes = np.random.default_rng(1).normal(0, 3, (4, 12)).round(1)
    want = [simulated(row, 7.5, 2.0) for row in changes]
    check_levels(sub, want, changes.copy(), 7.5, 2.0)
    check_levels(sub, want[0], changes[0].copy(), 7.5, 2.0)


@hidden
def many_batteries(sub):
    """Five thousand batteries are handled together"""
    changes = np.ones((5000, 4))
    lines = 0

    def count(frame, event, argument):
        nonlocal lines
        lines += 1
        return count

    before = sys.gettrace()
    sys.settrace(count)
    try:
        answer = call(sub.levels, changes, 3)
    finally:
        sys.settrace(before)
    same_array(answer, [[1.0, 2.0, 3.0, 3.0]] * 5000, dtype="float64")
    require(
        lines < 2500,
        f"Four steps of 5000 batteries took {lines} lines of Python.",
        usually="the batteries are looped over, perhaps inside a helper",
    )


@hidden
def shapes(sub):
    """The result has the shape of the changes, without a step, too"""
    for shape in ((0,), (3, 0), (1,), (1, 1), (2, 3), (1, 3)):
        check_levels(sub, np.ones(shape), np.zeros(shape), 2, 1)


@hidden
def bad_capacity(sub):
    """A capacity of zero or less is refused"""
    raises(ValueError, sub.levels, [1], 0)
    raises(ValueError, sub.levels, [1], -2, -1)
    check_levels(sub, [0.5], [1], 0.5)


@hidden
def bad_start(sub):
    """A start below zero or above the capacity is refused"""
    usually = "the start isn't compared with both bounds"
    raises(ValueError, sub.levels, [1], 5, 6, usually=usually)
    raises(ValueError, sub.levels, [1], 5, -1, usually=usually)
    raises(ValueError, sub.levels, [], 5, -0.5, usually=usually)
    check_levels(sub, [4.0], [-1], 5, 5)
    check_levels(sub, [1.0], [1], 5, 0)


@hidden
def untouched(sub):
    """What comes in stays as it was, whole numbers or floats"""
    for dtype in (int, float):
        changes = np.array([[5, -1], [2, 2]], dtype=dtype)
        before = changes.tolist()
        answer = call(sub.levels, changes, 3)
        equal(
            changes.tolist(),
            before,
            what="the changes, after the call",
            usually="the levels are written into the array that came in",
        )
        same_array(answer, [[3.0, 2.0], [2.0, 3.0]], dtype="float64")


@hidden
def whole_changes(sub):
    """A start with decimals stays exact when the changes are whole"""
    check_levels(sub, [1.5, 2.5, 3.25], np.array([1, 1, 1]), 3.25, 0.5)
