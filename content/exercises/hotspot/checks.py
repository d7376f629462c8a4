"""Rows, counts and order, and whether the profiler is off afterwards."""

import math
import sys

from grader import call, equal, hidden, raised_by, require, visible

NAMES = "the names are left as the profiler writes them"
ITSELF = "the profiler lists how it was switched off, too"
CUMULATIVE = "sorted by cumulative time, where whoever calls the others comes first"
PRIMITIVE = "primitive calls were taken, and those leave out recursion"
LEFT_ON = "an error skips the line that switches the profiler off"


def crunch(n):
    total = 0
    for i in range(n):
        total += i * i
    return total


def lookup():
    return 1


def report():
    for _ in range(5):
        lookup()
    return crunch(30_000) + crunch(20_000)


def countdown(n):
    return 0 if n == 0 else 1 + countdown(n - 1)


def is_on():
    return sys.monitoring.get_tool(sys.monitoring.PROFILER_ID) is not None


def rows_of(sub, function, *args, **kwargs):
    """The answer's result and its rows, which have the right form."""
    answer = call(sub.profiled, function, *args, **kwargs)
    on = is_on()
    value = answer.value
    require(
        type(value) is tuple and len(value) == 2 and type(value[1]) is list,
        f"{answer.called} should return a result and a list of rows, not {value!r}.",
        usually="only one of the two is returned",
    )
    for row in value[1]:
        require(
            type(row) is tuple and [type(part) for part in row] == [str, int, float],
            f"A row should be (name, calls, own seconds), but this one is {row!r}.",
            usually="a row holds more than these three, or in another order",
        )
    require(not on, f"After {answer.called} the profiler is still on.")
    return value


def calls_of(sub, function, *args, **kwargs):
    return {
        name: calls for name, calls, _ in rows_of(sub, function, *args, **kwargs)[1]
    }


@visible
def result_and_names(sub):
    """The result comes through, and the rows name the functions"""
    result, rows = rows_of(sub, report)
    equal(result, report(), what="the result of profiled(report)")
    names = {name for name, _, _ in rows}
    for name in ("report", "crunch", "lookup"):
        require(name in names, f"{name} isn't among the names {sorted(names)}.")


@visible
def counts(sub):
    """Calls are counted exactly"""
    calls = calls_of(sub, report)
    got = {name: calls.get(name) for name in ("report", "crunch", "lookup")}
    want = {"report": 1, "crunch": 2, "lookup": 5}
    equal(got, want, what="the calls of report, crunch and lookup")


@visible
def own_time_first(sub):
    """Who does the work comes before who has it done"""
    rows = rows_of(sub, report)[1]
    equal(rows[0][0], "crunch", what="the name in the first row", usually=CUMULATIVE)
    seconds = [own for _, _, own in rows]
    descending = sorted(seconds, reverse=True)
    equal(seconds, descending, what="the own seconds", usually="the rows aren't sorted")
    require(
        dict((name, own) for name, _, own in rows)["report"] < rows[0][2] / 2,
        "The own seconds of report hold those of the functions it calls.",
        usually=CUMULATIVE,
    )


@hidden
def recursion(sub):
    """A recursion of depth 10 is eleven calls"""
    calls = calls_of(sub, countdown, 10)
    equal(calls.get("countdown"), 11, what="the calls of countdown", usually=PRIMITIVE)


@hidden
def built_in(sub):
    """Functions of Python's own have their plain names"""

    def ranks(values, *, reverse):
        found = []
        for value in sorted(values, reverse=reverse):
            found.append(math.sqrt(value))
        return found

    result, rows = rows_of(sub, ranks, [4.0, 1.0, 9.0], reverse=True)
    equal(result, [3.0, 2.0, 1.0], what="the result, from arguments and keywords")
    calls = {name: calls for name, calls, _ in rows}
    got = {name: calls.get(name) for name in ("sorted", "append", "sqrt")}
    want = {"sorted": 1, "append": 3, "sqrt": 3}
    equal(got, want, what="the calls of sorted, append and sqrt", usually=NAMES)


@hidden
def not_itself(sub):
    """The profiler isn't listed"""
    names = sorted(calls_of(sub, lookup))
    equal(names, ["lookup"], what="the names in the rows of lookup", usually=ITSELF)


@hidden
def odd_names(sub):
    """A lambda keeps the name it has"""
    names = sorted(calls_of(sub, lambda: lookup()))
    equal(names, ["<lambda>", "lookup"], what="the names of a lambda and lookup")


@hidden
def after_an_error(sub):
    """An error comes out, and the profiler is off"""
    error = KeyError("no such order")

    def fails():
        raise error

    answer = call(sub.profiled, fails)
    on = is_on()
    raised_by(answer, KeyError)
    require(answer.error is error, f"{error!r} should come out, that very object.")
    require(
        not on,
        "After an error in the function, the profiler is still on.",
        usually=LEFT_ON,
    )
    equal(rows_of(sub, lookup)[0], 1, what="the result of the next profiled(lookup)")


@hidden
def each_alone(sub):
    """Each call counts from zero"""
    for time in ("first", "second"):
        calls = calls_of(sub, report)
        equal(calls.get("lookup"), 5, what=f"the calls of lookup, the {time} time")
