"""How often a call is made, what comes out of it, and the waits in between."""

from grader import call, close, equal, hidden, raises, require, visible

TOO_MANY = "attempts is taken for the number of repeats: the first call counts, too"
EVERYTHING = "every exception leads to another attempt, whatever `on` says"
AFTER_LAST = "it waits after the last attempt as well, for nothing"


class Flaky:
    """Raises or returns one outcome per call, and remembers its arguments."""

    def __init__(self, *outcomes):
        self.outcomes = list(outcomes)
        self.calls = []
        self.__name__ = "flaky"

    def __call__(self, *args, **kwargs):
        self.calls.append((args, kwargs))
        outcome = self.outcomes[len(self.calls) - 1]
        if isinstance(outcome, BaseException):
            raise outcome
        return outcome


def wrapped(sub, function, *args, **options):
    """`function`, decorated with retry(*args, **options)."""
    return call(call(sub.retry, *args, **options).value, function).value


def calls_made(flaky, want, usually=""):
    equal(len(flaky.calls), want, what="the number of calls", usually=usually)


@visible
def third_time(sub):
    """Two failures and a success: three calls with the same arguments"""
    flaky = Flaky(ConnectionError("1"), TimeoutError("2"), "vectors")
    equal(call(wrapped(sub, flaky, 3), "text", size=8), "vectors")
    same = [(("text",), {"size": 8})] * 3
    equal(flaky.calls, same, what="the arguments of each call")


@visible
def last_error(sub):
    """After the last attempt, its own exception comes out"""
    last = ConnectionError("second")
    flaky = Flaky(ConnectionError("first"), last, "too late")
    answer = call(wrapped(sub, flaky, 2))
    calls_made(flaky, 2, TOO_MANY)
    require(
        answer.error is last,
        f"{last!r} should have come out, but it was {answer.error!r}.",
        usually="a new exception is raised around the last one"
        if answer.error is not None
        else "the last exception is caught and nothing is raised",
    )


@visible
def other_errors(sub):
    """An exception that isn't in `on` comes out at once"""
    for error in (TypeError("a bug"), FileNotFoundError("no key")):
        flaky = Flaky(error, "second call")
        raises(type(error), wrapped(sub, flaky, 5), usually=EVERYTHING)
        calls_made(flaky, 1, EVERYTHING)


@visible
def waits_double(sub):
    """The waits double, and there is none at the end"""
    waits = []
    flaky = Flaky(*[TimeoutError()] * 4)
    raises(TimeoutError, wrapped(sub, flaky, 4, delay=0.5, sleep=waits.append))
    close(
        waits,
        [0.5, 1.0, 2.0],
        what="the waits",
        known=[([0.5, 1.0, 2.0, 4.0], AFTER_LAST)],
    )


@hidden
def success_at_once(sub):
    """A first success is not followed by a wait"""
    waits = []
    flaky = Flaky(7, 8)
    equal(call(wrapped(sub, flaky, 3, delay=1, sleep=waits.append)), 7)
    equal(waits, [], what="the waits")
    calls_made(flaky, 1)


@hidden
def none_is_a_result(sub):
    """None is a result, too"""
    for result in (None, 0, ""):
        flaky = Flaky(result, "second call")
        usually = "the result is asked whether it is true"
        equal(call(wrapped(sub, flaky, 3)), result, usually=usually)
        calls_made(flaky, 1, usually)


@hidden
def defaults(sub):
    """By default: three calls, waits of 0, connections and time-outs"""
    waits = []
    flaky = Flaky(*[ConnectionResetError(), TimeoutError(), ConnectionError(), "late"])
    usually = "one of the defaults was changed"
    raises(ConnectionError, wrapped(sub, flaky, sleep=waits.append), usually=usually)
    calls_made(flaky, 3)
    equal(waits, [0.0, 0.0], what="the waits")


@hidden
def once(sub):
    """One attempt is one call, without a wait"""
    waits = []
    flaky = Flaky(TimeoutError(), "too late")
    decorated = wrapped(sub, flaky, 1, delay=1, sleep=waits.append)
    raises(TimeoutError, decorated, usually=TOO_MANY)
    calls_made(flaky, 1, TOO_MANY)
    equal(waits, [], what="the waits", usually=AFTER_LAST)


@hidden
def too_few(sub):
    """Fewer than one attempt is refused when the decorator is made"""
    for attempts in (0, -2):
        raises(
            ValueError,
            sub.retry,
            attempts,
            usually="a loop that runs no times returns None, as if all were well",
        )


@hidden
def one_class(sub):
    """`on` may be a single class, or a tuple"""
    for on in (KeyError, (ValueError, KeyError)):
        flaky = Flaky(KeyError("k"), "found")
        equal(call(wrapped(sub, flaky, 2, on=on)), "found")
        flaky = Flaky(TimeoutError("t"), "second call")
        raises(TimeoutError, wrapped(sub, flaky, 2, on=on), usually=EVERYTHING)


@hidden
def exits_pass(sub):
    """sys.exit() and Ctrl-C aren't held up, even with on=Exception"""
    for error in (SystemExit("bye"), KeyboardInterrupt()):
        flaky = Flaky(error, "second call")
        try:
            outcome = wrapped(sub, flaky, 3, on=Exception)()
        except (SystemExit, KeyboardInterrupt) as caught:
            outcome = caught
        require(
            outcome is error,
            f"{type(error).__name__} was held up by retry.",
            usually="a bare except, or BaseException, catches Ctrl-C as well",
        )


@hidden
def name_kept(sub):
    """The decorated function keeps its name and docstring"""

    def embed():
        """Vectors for texts."""

    decorated = wrapped(sub, embed)
    usually = "functools.wraps is missing"
    equal(decorated.__name__, "embed", what="its __name__", usually=usually)
    equal(decorated.__doc__, "Vectors for texts.", what="its __doc__", usually=usually)


@hidden
def anew(sub):
    """Each call has all its attempts"""
    flaky = Flaky(TimeoutError(), 1, TimeoutError(), 2)
    decorated = wrapped(sub, flaky, 2)
    usually = "the attempts are counted outside the wrapper"
    equal(call(decorated), 1, usually=usually)
    equal(call(decorated), 2, usually=usually)
