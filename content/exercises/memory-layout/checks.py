"""Axes, spans, rows and overlaps of arrays whose elements have eight bytes."""

import numpy as np
from grader import call, equal, hidden, raises, require, same_array, visible

TABLE = np.arange(12, dtype=np.int64).reshape(3, 4)
C_ORDER = "the last axis is taken for the fast one, whatever the strides are"
SIGN = "a reversed axis has a negative stride, which isn't a small one"
GAPS = "nbytes counts the elements, not the gaps between them"
BASE = "base names an owner of the memory, not every array that shares it"


def same_rows(sub, a, usually):
    answer = call(sub.rows_ready, a)
    require(
        answer.value is a,
        f"{answer.called} should give that very array: its rows lie in one piece.",
        usually=usually,
    )


def copied_rows(sub, a, usually=""):
    answer = call(sub.rows_ready, a)
    same_array(answer, a, dtype="int64", usually=usually)
    strides = (8 * a.shape[1], 8)
    what = f"the strides of what {answer.called} gave"
    equal(answer.value.strides, strides, what=what, usually=usually)
    require(
        not np.shares_memory(answer.value, a),
        f"{answer.called} should give a copy.",
        usually="the copy shares the memory of the array",
    )


@visible
def order(sub):
    """The last axis is fast in C order, the first in Fortran order"""
    equal(call(sub.fast_axis, TABLE), 1)
    equal(call(sub.fast_axis, TABLE.T), 0, usually=C_ORDER)
    equal(call(sub.fast_axis, np.asfortranarray(TABLE)), 0, usually=C_ORDER)


@visible
def spans(sub):
    """Spans include the gaps between the elements"""
    equal(call(sub.bytes_spanned, TABLE), 96)
    equal(call(sub.bytes_spanned, TABLE[:, ::2]), 88, usually=GAPS)


@visible
def ready(sub):
    """A table in C order comes back as it is, its transpose as a copy"""
    same_rows(sub, TABLE, "it is copied in any case")
    copied_rows(sub, TABLE.T)


@visible
def views(sub):
    """A slice is a view, a list of rows is a copy"""
    equal(call(sub.is_view_of, TABLE[1:], TABLE), True, usually=BASE)
    equal(call(sub.is_view_of, TABLE[[1, 2]], TABLE), False)
    equal(
        call(sub.is_view_of, TABLE, TABLE),
        False,
        usually="an array shares memory with itself, but is no other object",
    )


@hidden
def turned(sub):
    """Any permutation of the axes is read from the strides"""
    cube = np.zeros((2, 3, 4))
    for axes, want in (((0, 1, 2), 2), ((2, 0, 1), 0), ((1, 2, 0), 1)):
        equal(call(sub.fast_axis, cube.transpose(axes)), want, usually=C_ORDER)


@hidden
def short_axes(sub):
    """Axes of length 1 don't count"""
    one = "an axis of length 1 has a stride, but nobody ever walks it"
    equal(call(sub.fast_axis, np.zeros((5, 1))), 0, usually=one)
    equal(call(sub.fast_axis, np.zeros((1, 5, 2))[:, :, :1]), 1, usually=one)
    equal(call(sub.fast_axis, np.zeros((1, 1))), 0, usually=one)
    equal(call(sub.fast_axis, np.zeros((1, 2)).T), 0, usually=one)


@hidden
def reversed_axes(sub):
    """A reversed axis counts by its distance"""
    equal(call(sub.fast_axis, TABLE[:, ::-1]), 1, usually=SIGN)
    equal(call(sub.fast_axis, TABLE[::-1]), 1, usually=SIGN)
    equal(call(sub.fast_axis, TABLE.T[:, ::-1]), 0, usually=SIGN)
    equal(call(sub.bytes_spanned, TABLE[::-1, ::-1]), 96, usually=SIGN)


@hidden
def ties(sub):
    """Of equal steps the higher axis wins"""
    windows = np.lib.stride_tricks.sliding_window_view(TABLE[0], 2)
    first = "min keeps the first of equal ones"
    equal(call(sub.fast_axis, windows), 1, usually=first)
    equal(call(sub.bytes_spanned, windows), 32, usually=GAPS)


@hidden
def no_axis(sub):
    """An array without dimensions has no fast axis"""
    raises(ValueError, sub.fast_axis, np.array(3.0))


@hidden
def more_spans(sub):
    """Spans of a column of a long table, of nothing, and of a single number"""
    long = np.zeros(1000, dtype=np.float32)
    equal(call(sub.bytes_spanned, long[::100]), 3604, usually=GAPS)
    empty = "without elements no byte is touched"
    equal(call(sub.bytes_spanned, long[:0]), 0, usually=empty)
    equal(call(sub.bytes_spanned, np.zeros((3, 0))), 0, usually=empty)
    equal(call(sub.bytes_spanned, np.array(3.0)), 8)
    equal(call(sub.bytes_spanned, long[:1]), 4)


@hidden
def parts_of_rows(sub):
    """Neighbouring columns need no copy, every second one does"""
    whole = "the whole array is asked to lie in one piece, though each row does"
    same_rows(sub, TABLE[:, 1:3], whole)
    same_rows(sub, TABLE[::2], whole)
    same_rows(sub, TABLE[::-1], whole)
    copied_rows(sub, TABLE[:, ::2])
    copied_rows(sub, TABLE[:, ::-1])
    copied_rows(sub, np.asfortranarray(TABLE)[:, :2])


@hidden
def one_column(sub):
    """A row of one element always lies in one piece"""
    one = "a row of one element has no step to its neighbour"
    same_rows(sub, TABLE[:, :1], one)
    same_rows(sub, TABLE.T[:, :1], one)


@hidden
def views_of_views(sub):
    """A view of a view counts, and so does the array behind it"""
    inner = TABLE[1:][:, 1:]
    for view in (inner, TABLE.T, TABLE.ravel()):
        equal(call(sub.is_view_of, view, TABLE), True, usually=BASE)
        equal(call(sub.is_view_of, TABLE, view), True, usually=BASE)


@hidden
def neighbours(sub):
    """Arrays that interleave share no byte"""
    equal(
        call(sub.is_view_of, TABLE[:, 0::2], TABLE[:, 1::2]),
        False,
        usually="only the ends of the two were compared, or what owns the memory",
    )
    equal(call(sub.is_view_of, TABLE.copy(), TABLE), False)
