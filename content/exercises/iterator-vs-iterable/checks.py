"""Which object iter() returns, and what follows from it."""

from itertools import islice

from grader import call, equal, hidden, raised_by, raises, require, same_object, visible

SHARED = "iter() returns the same object each time, so that loops share one position"


def told(called, function, *args):
    """The answer of a call that the learner reads as `called`."""
    answer = call(function, *args)
    answer.called = called
    return answer


def first(count, iterable):
    return list(islice(iterable, count))


@visible
def counting(sub):
    """A counter starts at its start and advances by its step"""
    for args, want, late in (
        ((10, -3), [10, 7, 4, 1], [7, 4, 1, -2]),
        ((), [0, 1, 2, 3], [1, 2, 3, 4]),
    ):
        counter = call(sub.StepCounter, *args).value
        equal(
            told(f"the first four values of StepCounter{args}", first, 4, counter),
            want,
            known=[
                (late, "the counter moves on before it hands out its value"),
                (TypeError, "the class has no __iter__, or no __next__"),
            ],
        )


@visible
def own_iterator(sub):
    """iter() of a counter is the counter itself"""
    counter = call(sub.StepCounter).value
    same_object(
        told("iter(counter)", iter, counter),
        counter,
        usually="__iter__ returns another object than self",
    )


@visible
def twice(sub):
    """Countdown(3) gives 3, 2, 1, and gives it again"""
    countdown = call(sub.Countdown, 3).value
    equal(told("list(Countdown(3))", list, countdown), [3, 2, 1])
    equal(
        told("list(countdown), the second time", list, countdown),
        [3, 2, 1],
        known=[([], "one iterator was made for all loops; the first used it up")],
    )
    equal(told("len(Countdown(3))", len, countdown), 3)


@visible
def no_iterator(sub):
    """next() of the countdown itself is a TypeError"""
    countdown = call(sub.Countdown, 3).value
    answer = told("next(countdown)", next, countdown)
    raised_by(answer, TypeError, usually="Countdown has a __next__ of its own")


@hidden
def goes_on(sub):
    """A second loop over a counter goes on where the first one stopped"""
    counter = call(sub.StepCounter).value
    told("a loop over StepCounter()", first, 3, counter).value
    equal(
        told("a second loop over the same counter", first, 3, counter),
        [3, 4, 5],
        known=[([0, 1, 2], "__iter__ sets the counter back to its start")],
    )


@hidden
def nested(sub):
    """Nested loops over one countdown see every pair"""

    def pairs(countdown):
        return [(outer, inner) for outer in countdown for inner in countdown]

    countdown = call(sub.Countdown, 2).value
    equal(
        told("nested loops over one countdown from 2", pairs, countdown),
        [(2, 2), (2, 1), (1, 2), (1, 1)],
        usually=SHARED,
    )


@hidden
def side_by_side(sub):
    """Two loops side by side each see every value"""

    def zipped(countdown):
        return list(zip(countdown, countdown))

    countdown = call(sub.Countdown, 2).value
    equal(
        told("zip(countdown, countdown)", zipped, countdown),
        [(2, 2), (1, 1)],
        usually=SHARED,
    )


@hidden
def stays_ended(sub):
    """An iterator at its end raises StopIteration every time"""
    iterator = told("iter(Countdown(1))", iter, call(sub.Countdown, 1).value).value
    equal(told("next(iterator)", next, iterator), 1)
    for _ in range(3):
        raised_by(
            told("next(iterator)", next, iterator),
            StopIteration,
            usually="the position is set back when the end is reached",
        )


@hidden
def limits(sub):
    """Zero counts down to nothing; -1 and a step of 0 are refused"""
    nothing = call(sub.Countdown, 0).value
    equal(told("list(Countdown(0))", list, nothing), [])
    equal(told("len(Countdown(0))", len, nothing), 0)
    for n in (-1, -5):
        raises(ValueError, sub.Countdown, n, usually="the limits aren't checked")
    for start in (0, 7):
        raises(ValueError, sub.StepCounter, start, 0, usually="step 0 isn't checked")


@hidden
def lazy(sub):
    """A countdown from an enormous number starts at once"""
    usually = "all values are put into a list before the first is handed out"
    answer = call(sub.Countdown, 10**18)
    require(answer.error is None, "Countdown(10**18) failed.", usually=usually)
    equal(
        told("the first two values of Countdown(10**18)", first, 2, answer.value),
        [10**18, 10**18 - 1],
        usually=usually,
    )
