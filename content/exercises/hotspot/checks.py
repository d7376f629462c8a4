"""Rows, counts and order, and what is left of the profiler afterwards."""

import cProfile
import time

from grader import call, equal, hidden, raises, require, visible

NAMES = "the names are left as the profiler writes them"
ITSELF = "the profiler lists how it was switched off, too"


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


def rows_of(sub, function, *args, **kwargs):
    """The call as text, its result, and its rows."""
    answer = call(sub.profiled, function, *args, **kwargs)
    value = answer.value
    require(
        type(value) is tuple and len(value) == 2 and type(value[1]) is list,
        f"{answer.called} should return a result and a list of rows.",
        usually="only one of the two is returned",
    )
    require(
        all(
            type(row) is tuple and [type(part) for part in row] == [str, int, float]
            for row in value[1]
        ),
        f"{answer.called} should list rows (name, calls, own seconds), "
        f"but lists {value[1]!r}.",
        usually="the rows hold more than these three, or in another order",
    )
    return answer.called, *value


def calls_of(sub, function, *args, **kwargs):
    called, _, rows = rows_of(sub, function, *args, **kwargs)
    return called, {name: calls for name, calls, _ in rows}


@visible
def result_and_rows(sub):
    """The result comes through, and the rows name the functions"""
    called, result, rows = rows_of(sub, report)
    equal(result, report(), what=f"the result in {called}")
    names = sorted(name for name, _, _ in rows)
    equal(names, ["crunch", "lookup", "report"], what="the names, sorted")


@visible
def counts(sub):
    """Calls are counted exactly"""
    _, calls = calls_of(sub, report)
    equal(calls, {"report": 1, "lookup": 5, "crunch": 2}, what="the calls by name")
