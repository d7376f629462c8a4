"""Places and distances against a plain loop; memory; what is looped over."""

import math
import sys
import tracemalloc

import numpy as np
from grader import call, equal, hidden, raises, require, same_array, visible

SQUARED = "the square root of the sum of squares was left out"
LAST = "the last block, which is shorter than the others, is left out"
CANCELLED = (
    "|x|² - 2 x·y + |y|² takes large squares from each other, and digits are lost"
)
WRAPPED = "whole numbers are subtracted in their own dtype, which wraps around"


def compared(sub, a, b, usually="", **how):
    """Call, and compare both arrays with the definition."""
    answer = call(sub.nearest, a, b, **how)
    pair = isinstance(answer.value, tuple) and len(answer.value) == 2
    require(pair, "nearest has to return a tuple of two arrays.")
    rows = np.asarray(b).tolist()
    each = [[math.dist(x, y) for y in rows] for x in np.asarray(a).tolist()]
    want = [min(distances) for distances in each]
    places = [distances.index(least) for distances, least in zip(each, want)]
    found, distances = answer.value
    if np.shape(distances) == (len(want),) and not np.allclose(distances, want):
        if np.allclose(distances, np.square(want)):
            usually = SQUARED
    what = f"the distances of {answer.called}"
    same_array(distances, np.array(want), dtype=float, what=what, usually=usually)
    what = f"the positions of {answer.called}"
    same_array(
        found, np.array(places, dtype=int), dtype=int, what=what, usually=usually
    )


@visible
def small(sub):
    """Three customers, two shops"""
    a, b = [[0.0, 0.0], [9.0, 9.0], [3.0, 4.0]], [[0.0, 0.0], [10.0, 10.0]]
    compared(sub, np.array(a), np.array(b))
    compared(sub, a, b, "a list of rows has no axes: make it an array first")


@visible
def memory(sub):
    """600 × 600 points of 20 numbers in blocks of 16"""
    rng = np.random.default_rng(0)
    a, b = rng.normal(size=(600, 20)), rng.normal(size=(600, 20))
    tracemalloc.start()
    try:
        answer = call(sub.nearest, a, b, block=16)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    equal(np.shape(answer.value[0]), (600,), what="the shape of the positions")
    unit = 16 * 600 * 20 * 8
    text = (
        f"At its peak it held {peak / 1e6:.0f} MB; "
        f"block × m × d floats are {unit / 1e6:.1f} MB."
    )
    usually = "the differences of all rows are made at once, whatever block says"
    require(peak < 5 * unit, text, usually=usually)


@visible
def any_block(sub):
    """The result doesn't depend on the block"""
    rng = np.random.default_rng(1)
    a, b = rng.normal(size=(13, 3)), rng.normal(size=(7, 3))
    for block in (1, 5, 13, 1000):
        compared(sub, a, b, LAST, block=block)


@hidden
def many(sub):
    """Three hundred points with the default block"""
    rng = np.random.default_rng(2)
    a, b = rng.normal(size=(300, 4)).round(3), rng.normal(size=(40, 4)).round(3)
    compared(sub, a, b)


@hidden
def default_block(sub):
    """Without a block, 256 rows are treated at a time"""
    a, b = np.zeros((2048, 5)), np.ones((50, 5))
    tracemalloc.start()
    try:
        call(sub.nearest, a, b).value
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    unit = 256 * 50 * 5 * 8
    text = f"At its peak it held {peak / unit:.1f} times 256 × m × d floats."
    require(peak < 5 * unit, text)


@hidden
def loop_over_blocks(sub):
    """Python works once per block, not once per row"""
    rng = np.random.default_rng(3)
    a, b = rng.normal(size=(400, 2)), rng.normal(size=(20, 2))
    file = sub.nearest.__code__.co_filename
    steps = 0

    def local(frame, event, _):
        nonlocal steps
        steps += event == "line"
        return local

    def traced(frame, event, argument):
        return local if frame.f_code.co_filename == file else None

    before = sys.gettrace()
    sys.settrace(traced)
    try:
        answer = call(sub.nearest, a, b, block=200)
    finally:
        sys.settrace(before)
    equal(np.shape(answer.value[0]), (400,), what="the shape of the positions")
    text = f"For 400 rows in two blocks, Python executed {steps} lines of your program."
    require(steps < 200, text, usually="the loop goes over rows instead of blocks")


@hidden
def far_away(sub):
    """Coordinates of 1e8, and equal rows"""
    b = np.array([[1e8, 1e8], [1e8 + 3, 1e8 + 4]])
    compared(sub, b + [[0.5, 0.0], [0.0, 0.0]], b, CANCELLED)
    same = np.random.default_rng(4).normal(size=(20, 6)) * 1000
    distances = call(sub.nearest, same, same).value[1]
    equal(
        np.asarray(distances).tolist(),
        [0.0] * 20,
        what="the distances of rows to themselves",
        usually=CANCELLED,
    )


@hidden
def ties(sub):
    """Of equally near rows the first is taken"""
    usually = "a later row replaces an earlier one that is equally near"
    compared(sub, [[0.0], [5.0]], [[1.0], [-1.0], [1.0], [5.0], [5.0]], usually)


@hidden
def whole_numbers(sub):
    """Whole numbers of any dtype"""
    a, b = [[200, 10], [0, 250]], [[10, 250], [250, 10]]
    for dtype in (np.uint8, np.int16, np.int32):
        compared(sub, np.array(a, dtype=dtype), np.array(b, dtype=dtype), WRAPPED)
    large = np.array([[60_000, -60_000]], dtype=np.int32)
    compared(sub, large, -large, WRAPPED)


@hidden
def one_row(sub):
    """One row of b, one number per row, and no rows of a"""
    compared(sub, [[4.0], [-2.0]], [[1.5]])
    places, distances = call(sub.nearest, np.zeros((0, 2)), np.zeros((3, 2))).value
    same_array(places, np.zeros(0, dtype=int), dtype=int, what="the positions")
    same_array(distances, np.zeros(0), dtype=float, what="the distances")


@hidden
def refused(sub):
    """Shapes that don't fit are refused"""
    usually = "broadcasting stretches an axis of length 1 instead of complaining"
    for a, b in (
        (np.zeros((3, 2)), np.zeros((3, 1))),
        (np.zeros((3, 1)), np.zeros((3, 2))),
        (np.zeros(3), np.zeros((3, 3))),
        (np.zeros((3, 3)), np.zeros(3)),
        (np.zeros((2, 3, 2)), np.zeros((3, 2))),
        (np.zeros((3, 2)), np.zeros((3, 2, 2))),
        (np.zeros((3, 2)), np.zeros((2, 2, 2))),
        (np.zeros((0, 2)), np.zeros((3, 1))),
    ):
        raises(ValueError, sub.nearest, a, b, usually=usually)
    empty = "without rows in b, the loop over blocks never gets to an argmin"
    for rows in (3, 0):
        a, b = np.zeros((rows, 2)), np.zeros((0, 2))
        raises(ValueError, sub.nearest, a, b, usually=empty)


@hidden
def untouched(sub):
    """The arrays that come in are left as they are"""
    a, b = np.array([[1.0, 2.0], [3.0, 4.0]]), np.array([[0.0, 1.0]])
    call(sub.nearest, a, b, block=1).value
    usually = "-= wrote into a slice of the caller's array"
    equal(
        a.tolist(), [[1.0, 2.0], [3.0, 4.0]], what="a, after the call", usually=usually
    )
    equal(b.tolist(), [[0.0, 1.0]], what="b, after the call", usually=usually)
