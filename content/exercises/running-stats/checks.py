"""Summaries against plain definitions, far from zero, merged, in constant memory."""

import math
import tracemalloc

from grader import call, close, equal, hidden, require, visible

VALUES = [2.0, 4.0, 4.0, 5.0, 7.0, 9.0]
CANCEL = "two huge, nearly equal numbers were subtracted, and no digits are left"
ADDED = "the distance between the two means is missing from the merged variance"
ZERO = "minimum and maximum begin at zero instead of with the first value"
POISON = "a NaN was taken in, and whatever is computed with it is NaN as well"
OPERAND = "merge changes one of the two instead of making a third"


def filled(sub, values):
    stats = call(sub.RunningStats).value
    for value in values:
        call(stats.push, value).value
    return stats


def variance(values, ddof=1):
    mean = math.fsum(values) / len(values)
    return math.fsum((value - mean) ** 2 for value in values) / (len(values) - ddof)


def summary(stats):
    return [stats.count, stats.mean, stats.minimum, stats.maximum]


def summarised(values):
    return [len(values), math.fsum(values) / len(values), min(values), max(values)]


def check_summary(stats, values, whose, usually=""):
    what = f"count, mean, minimum and maximum of {whose}"
    close(summary(stats), summarised(values), what=what, usually=usually)


def check_variance(stats, values, ddof=1, usually="", rel=1e-9):
    close(call(stats.variance, ddof), variance(values, ddof), rel=rel, usually=usually)


@visible
def six(sub):
    """Six numbers"""
    stats = filled(sub, VALUES)
    check_summary(stats, VALUES, "2, 4, 4, 5, 7 and 9", ZERO)
    close(call(stats.variance), variance(VALUES))
    close(call(stats.variance, ddof=0), variance(VALUES, 0))
    check_variance(stats, VALUES, 3)


@visible
def far_from_zero(sub):
    """A billion more leaves the variance as it is"""
    values = [1e9 + value for value in VALUES] * 50
    check_variance(filled(sub, values), values, usually=CANCEL, rel=1e-6)


@visible
def merged(sub):
    """Two parts, merged, are the whole"""
    stats = call(filled(sub, VALUES[:2]).merge, filled(sub, VALUES[2:])).value
    check_summary(stats, VALUES, "the merged parts")
    check_variance(stats, VALUES, usually=ADDED)
    stats.push(11.0)
    check_variance(stats, [*VALUES, 11.0])


@hidden
def nothing(sub):
    """Without values, mean, bounds and variance are NaN"""
    stats = call(sub.RunningStats).value
    what = "count, mean, minimum and maximum of nothing"
    close(summary(stats), [0, math.nan, math.nan, math.nan], what=what)
    equal(stats.skipped, 0, what="skipped")
    for ddof in (0, 1):
        close(
            call(stats.variance, ddof),
            math.nan,
            known=[(ZeroDivisionError, "no value is left to divide by")],
        )


@hidden
def one(sub):
    """A single value has a mean but no sample variance"""
    stats = filled(sub, [3.0])
    check_summary(stats, [3.0], "one value")
    for ddof in (1, 2):
        close(
            call(stats.variance, ddof),
            math.nan,
            known=[(ZeroDivisionError, "count and ddof can be equal")],
            usually="count can be smaller than ddof",
        )
    close(call(stats.variance, 0), 0.0)
    tiny = filled(sub, [1e-30])
    close(tiny.mean * 1e30, 1.0, what="1e30 times the mean of 1e-30")


@hidden
def skips_nan(sub):
    """NaN is counted apart, as the first value, too"""
    stats = filled(sub, [math.nan, 1.0, math.nan, 3.0])
    check_summary(stats, [1.0, 3.0], "nan, 1, nan and 3", POISON)
    check_variance(stats, [1.0, 3.0], usually=POISON)
    equal(stats.skipped, 2, what="skipped", usually=POISON)
    both = call(stats.merge, filled(sub, [math.nan])).value
    equal(both.skipped, 3, what="skipped, of the merged parts")
    both = call(filled(sub, [math.nan]).merge, filled(sub, [math.nan])).value
    equal(both.skipped, 2, what="skipped, of two parts of nothing but NaN")


@hidden
def operands_stay(sub):
    """merge makes a new object and leaves both parts alone"""
    one, other = filled(sub, [1.0, 2.0]), filled(sub, [10.0, math.nan])
    stats = call(one.merge, other).value
    stats.push(100.0)
    require(
        stats is not one and stats is not other,
        "merge should give a new object.",
        usually=OPERAND,
    )
    check_summary(one, [1.0, 2.0], "the left part, after the merge", OPERAND)
    check_summary(other, [10.0], "the right part, after the merge", OPERAND)
    equal([one.skipped, other.skipped], [0, 1], what="skipped", usually=OPERAND)
    check_variance(one, [1.0, 2.0], usually=OPERAND)
    with_nothing = call(one.merge, call(sub.RunningStats).value).value
    with_nothing.push(100.0)
    check_summary(one, [1.0, 2.0], "what was merged with nothing", OPERAND)


@hidden
def merged_with_nothing(sub):
    """An empty part changes nothing, on either side"""
    full, empty = filled(sub, VALUES), call(sub.RunningStats).value
    for answer in (call(full.merge, empty), call(empty.merge, full)):
        check_summary(answer.value, VALUES, "values and nothing, merged")
        check_variance(answer.value, VALUES)
    stats = call(empty.merge, call(sub.RunningStats).value).value
    what = "count, mean, minimum and maximum of nothing, merged with nothing"
    close(summary(stats), [0, math.nan, math.nan, math.nan], what=what)
    stats.push(-4.0)
    check_summary(stats, [-4.0], "nothing, merged with nothing, and -4.0")


@hidden
def merged_far_from_zero(sub):
    """Parts of unequal size merge far from zero"""
    values = [1e9 + index * 37 % 11 for index in range(1100)]
    for cut in (3, 900):
        parts = filled(sub, values[:cut]), filled(sub, values[cut:])
        stats = call(parts[0].merge, parts[1]).value
        check_variance(stats, values, usually=CANCEL, rel=1e-6)


@hidden
def below_zero(sub):
    """The maximum of negative numbers is negative"""
    check_summary(filled(sub, [-5.0, -2.0]), [-5.0, -2.0], "-5 and -2", ZERO)
    check_summary(filled(sub, [-2.0, -5.0]), [-2.0, -5.0], "-2 and -5", ZERO)
    parts = filled(sub, [-5.0]), filled(sub, [-2.0])
    stats = call(parts[0].merge, parts[1]).value
    check_summary(stats, [-5.0, -2.0], "-5 merged with -2", ZERO)


@hidden
def whole_numbers(sub):
    """Whole numbers are taken as well"""
    stats = filled(sub, [1, 2, 4])
    close(summary(stats), [3, 7 / 3, 1.0, 4.0], what="the summary of 1, 2 and 4")
    check_variance(stats, [1, 2, 4])


@hidden
def constant_memory(sub):
    """Five thousand values take no more memory than ten"""
    stats = filled(sub, [1.0] * 10)
    push = stats.push
    tracemalloc.start()
    try:
        for index in range(5000):
            push(index * 0.5)
        grown = tracemalloc.get_traced_memory()[0]
    finally:
        tracemalloc.stop()
    require(
        grown < 10_000,
        f"After 5000 more values it takes {grown} more bytes.",
        usually="the values are kept",
    )
