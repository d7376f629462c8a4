"""Used bare and with options; what passes, what is reported, what is counted."""

import inspect
import re

from grader import call, equal, hidden, printed, raises, require, same_object, visible

BARE = "used bare, timed is called with the function and must return its wrapper"


def ticks(*times):
    """A clock that shows these times, one per look."""
    return iter(times).__next__


def ignore(text):
    """A report that nobody reads."""


def decorated(sub, func, **options):
    """As @timed(…) above func would do it."""
    return call(call(sub.timed, **options).value, func).value


@visible
def bare(sub):
    """@timed without parentheses"""

    def add(a, b=1):
        return a + b

    with printed() as out:
        timed = call(sub.timed, add).value
        equal(call(timed, 2, b=5), 7, known=[(TypeError, BARE)])
        equal(call(timed, 2), 3)
    require(
        re.fullmatch(r"(add: \d+\.\d{4} s\n){2}", out.text) is not None,
        f"Two calls of add printed {out.text!r}, not twice a text like "
        "'add: 0.0001 s'.",
        usually="the report isn't made after each call, or is worded differently",
    )


@visible
def options(sub):
    """@timed with a report and a clock"""
    log = []

    def load(path):
        return path.upper()

    timed = decorated(sub, load, report=log.append, clock=ticks(1.0, 3.5))
    equal(call(timed, "a.csv"), "A.CSV")
    equal(
        log,
        ["load: 2.5000 s"],
        what="what was reported when the clock showed 1.0 and 3.5",
        usually="the clock that was passed isn't read once before and once after",
    )


@visible
def identity(sub):
    """Name, docstring and signature survive."""

    def predict(image, *, size=224):
        """Predict one image."""

    usually = "the wrapper shows its own name and signature: nothing was copied to it"
    for timed in (call(sub.timed, predict).value, decorated(sub, predict)):
        equal(timed.__name__, "predict", what="__name__", usually=usually)
        equal(timed.__doc__, "Predict one image.", what="__doc__", usually=usually)
        equal(
            str(inspect.signature(timed)),
            "(image, *, size=224)",
            what="the signature",
            usually=usually,
        )
        same_object(
            getattr(timed, "__wrapped__", None),
            predict,
            what="__wrapped__",
            usually=usually,
        )


@visible
def failing(sub):
    """A call that raises is reported, and the error comes out."""
    log = []

    def broken():
        raise KeyError("weights")

    timed = decorated(sub, broken, report=log.append, clock=ticks(0.0, 0.25))
    raises(
        KeyError,
        timed,
        mentions="weights",
        usually="the error was caught for the report and never raised again",
    )
    equal(
        log,
        ["broken: 0.2500 s"],
        what="what was reported of a call that raised",
        known=[([], "the report stands behind the call, where an error never gets")],
    )


@hidden
def counts(sub):
    """Each function counts its own calls."""

    def fine():
        return "fine"

    def broken():
        raise ValueError

    quiet = call(sub.timed, report=ignore).value
    first, second, third = quiet(fine), quiet(fine), quiet(broken)
    for timed in (first, second, third):
        equal(timed.calls, 0, what="calls, before the first call")
    call(first)
    call(first)
    call(third)
    call(second)
    equal(
        [first.calls, second.calls, third.calls],
        [2, 1, 1],
        what="calls of three functions, the third of which raises",
        known=[
            ([2, 1, 0], "calls that raise aren't counted"),
            ([2, 4, 3], "all decorated functions share one counter"),
        ],
    )


@hidden
def results(sub):
    """None, 0 and empty results come back as they are."""
    for value in (None, 0, "", [], False):
        equal(
            call(decorated(sub, lambda given: given, report=ignore), value),
            value,
            usually="an empty result is taken for none at all",
        )


@hidden
def arguments(sub):
    """Any arguments pass through."""

    def show(*args, **kwargs):
        return args, kwargs

    equal(
        call(decorated(sub, show, report=ignore), 1, 2, func=3, clock=4, report=5),
        ((1, 2), {"func": 3, "clock": 4, "report": 5}),
        usually="the wrapper takes some of the arguments for its own",
    )


@hidden
def recursive(sub):
    """A function that calls itself is reported at every level."""
    log = []

    def factorial(n):
        return 1 if n <= 1 else n * timed(n - 1)

    timed = decorated(sub, factorial, report=log.append, clock=ticks(*range(8)))
    equal(call(timed, 4), 24)
    late = "the start time is kept where an inner call overwrites it"
    equal(
        log,
        [f"factorial: {seconds}.0000 s" for seconds in (1, 3, 5, 7)],
        what="the reports, the innermost first",
        known=[([f"factorial: {n}.0000 s" for n in (1, 2, 3, 4)], late)],
    )
    equal(timed.calls, 4, what="calls")


@hidden
def by_name_only(sub):
    """Options are passed by name only."""
    raises(
        TypeError,
        sub.timed,
        ignore,
        ticks(0.0, 1.0),
        usually="the star in the signature is missing",
    )
