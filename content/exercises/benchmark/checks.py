"""Times from a clock that only the variants move, and results that agree or don't."""

import math

import numpy as np
from grader import call, equal, hidden, raises, require, visible

COLD = "the first, cold call is timed, too"
MEAN = "times are averaged, and so is what disturbed them"
BLOCKS = "all rounds of one variant run before the next begins"
UNCHECKED = "the results aren't compared, so a fast wrong answer wins"
ZERO = "a coarse clock shows 0, and it was divided by"
NAMES = ("plain", "twice", "third")
STRICT = "floats are compared with ==, and NaN isn't equal to itself"
SHAPE = "broadcasting makes arrays of different shapes equal"


class Clock:
    """Moves only when a variant takes its time."""

    def __init__(self):
        self.now = 0.0
        self.reads = 0

    def __call__(self):
        self.reads += 1
        return self.now

    def __repr__(self):
        return "clock"


class Takes:
    """A variant whose calls take these seconds, the last ones again and again."""

    def __init__(self, clock, *seconds, result=1.0):
        self.clock = clock
        self.seconds = seconds
        self.result = result
        self.calls = []

    def __call__(self, *args):
        index = min(len(self.calls), len(self.seconds) - 1)
        self.calls.append(args)
        self.clock.now += self.seconds[index]
        return self.result

    def __repr__(self):
        return f"takes {self.seconds}"


class Gives:
    def __init__(self, result):
        self.result = result

    def __call__(self):
        return self.result

    def __repr__(self):
        return f"gives {self.result!r}"


def agreeing(sub, *results):
    """One round over variants that give these results; all of them have a row."""
    variants = {name: Gives(result) for name, result in zip(NAMES, results)}
    equal(
        sorted(name for name, _, _ in rows_of(sub, variants)),
        sorted(variants),
        what="the names in the rows",
    )


def rows_of(sub, variants):
    answer = call(sub.compare, variants, repeat=1)
    require(
        answer.error is None,
        f"{answer.called} should find that they agree, but raised {answer.error!r}.",
        usually=STRICT,
    )
    return answer.value


def differing(sub, *results, usually=UNCHECKED):
    """The last of the variants is the one that differs."""
    variants = {name: Gives(result) for name, result in zip(NAMES, results)}
    raises(
        AssertionError,
        sub.compare,
        variants,
        repeat=1,
        mentions=list(variants)[-1],
        usually=usually,
    )


@visible
def ratios(sub):
    """Fastest first, with ratios to the fastest"""
    clock = Clock()
    variants = {"slow": Takes(clock, 6.0), "fast": Takes(clock, 2.0)}
    equal(
        call(sub.compare, variants, repeat=3, clock=clock),
        [("fast", 2.0, 1.0), ("slow", 6.0, 3.0)],
    )


@visible
def best_of_warm(sub):
    """The first call isn't timed, and the best of the others counts"""
    clock = Clock()
    variants = {"a": Takes(clock, 0.5, 5.0, 3.0, 4.0)}
    equal(
        call(sub.compare, variants, repeat=3, clock=clock),
        [("a", 3.0, 1.0)],
        known=[([("a", 0.5, 1.0)], COLD), ([("a", 4.0, 1.0)], MEAN)],
        usually=MEAN,
    )


@visible
def wrong_result(sub):
    """A variant with another result is refused by name"""
    raises(
        AssertionError,
        sub.compare,
        {"right": Gives(1.0), "also": Gives(1.0), "wrong": Gives(2.0)},
        mentions="wrong",
        usually=UNCHECKED,
    )


@hidden
def rounds(sub):
    """In each round every variant runs once, in turn"""
    clock, order = Clock(), []

    def variant(name):
        def run():
            order.append(name)
            clock.now += 1

        return run

    variants = {name: variant(name) for name in ("a", "b", "c")}
    call(sub.compare, variants, repeat=3, clock=clock).value
    equal(order, ["a", "b", "c"] * 4, what="the order of the calls", usually=BLOCKS)


@hidden
def readings(sub):
    """The clock is read twice per timed call"""
    clock = Clock()
    variants = {"a": Takes(clock, 1.0), "b": Takes(clock, 2.0)}
    call(sub.compare, variants, repeat=4, clock=clock).value
    equal(
        clock.reads,
        16,
        what="the readings of the clock, for 8 timed calls",
        known=[(20, COLD)],
        usually="the clock is read once more than the start and the end of a call",
    )


@hidden
def five_rounds(sub):
    """Without repeat there are five rounds"""
    clock = Clock()
    variant = Takes(clock, 1.0)
    call(sub.compare, {"a": variant}, clock=clock).value
    equal(len(variant.calls), 6, what="the calls, the one to warm up included")


@hidden
def arguments(sub):
    """Arguments reach every call"""
    clock = Clock()
    variant = Takes(clock, 1.0)
    call(sub.compare, {"a": variant}, "x", 7, repeat=2, clock=clock).value
    equal(variant.calls, [("x", 7)] * 3, what="the arguments of each call")


@hidden
def real_clock(sub):
    """Without a clock, perf_counter measures"""
    rows = call(sub.compare, {"a": Gives(1), "b": Gives(1)}, repeat=2).value
    require(
        all(type(seconds) is float and 0 <= seconds < 60 for _, seconds, _ in rows),
        f"The seconds should be small numbers, but the rows are {rows!r}.",
        usually="time.perf_counter isn't what the clock is by default",
    )


@hidden
def close_numbers(sub):
    """Numbers agree up to rounding, NaN with NaN"""
    values = np.array([1.0, np.nan])
    agreeing(sub, values, values * (1 + 1e-12))
    agreeing(sub, 0.1 + 0.2, 0.3)
    agreeing(sub, [1, 2], np.array([1.0, 2.0]), (1, 2))
    differing(sub, values, values, np.array([1.0, 2.0]))
    differing(sub, np.zeros(3), np.array([0.0, 0.0, 0.01]))


@hidden
def different_shapes(sub):
    """Arrays of different shapes don't agree"""
    differing(sub, np.zeros(3), np.zeros((1, 3)), usually=SHAPE)
    differing(sub, np.zeros(3), 0.0, usually=SHAPE)
    differing(sub, 1.0, np.ones((2, 2)), usually=SHAPE)


@hidden
def other_values(sub):
    """Texts and dictionaries agree when they are equal"""
    agreeing(sub, ["b", "a"], ["b", "a"])
    agreeing(sub, {"x": 1}, {"x": 1})
    agreeing(sub, None, None)
    agreeing(sub, True, True)
    differing(sub, ["b", "a"], ["a", "b"])
    differing(sub, {"x": 1}, {"x": 2})
    differing(sub, "a", "b")
    differing(sub, 1.0, "1.0")
    differing(sub, "1.0", 1.0)


@hidden
def coarse_clock(sub):
    """A clock that shows 0 gives the ratios 1.0 and inf"""
    clock = Clock()
    seconds = {"a": 2.0, "b": 0.0, "c": 1.0, "d": 0.0}
    variants = {name: Takes(clock, time) for name, time in seconds.items()}
    equal(
        call(sub.compare, variants, repeat=1, clock=clock),
        [
            ("b", 0.0, 1.0),
            ("d", 0.0, 1.0),
            ("c", 1.0, math.inf),
            ("a", 2.0, math.inf),
        ],
        known=[(ZeroDivisionError, ZERO)],
    )


@hidden
def refused(sub):
    """No variants and no rounds are refused"""
    raises(ValueError, sub.compare, {})
    variant = Gives(1)
    for repeat in (0, -1):
        raises(ValueError, sub.compare, {"a": variant}, repeat=repeat)
    equal(len(call(sub.compare, {"a": variant}, repeat=1).value), 1, what="the rows")
