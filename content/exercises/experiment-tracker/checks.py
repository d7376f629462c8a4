"""What a run's record says before, in and after its block; what comes out of it."""

import time
from inspect import signature

from grader import Failed, call, equal, hidden, require, same_object, visible

HIDDEN = "__exit__ returns something true, which cancels the exception"
ON_SUCCESS = "the clock is read only when the block ended well"
BY_MESSAGE = "the message decides about the outcome, and here it is empty"
NOT_AN_EXCEPTION = "only what derives from Exception is taken for a failure"
LEFT_OVER = "what belongs to one run is set up in __init__ and stays for the next"


def ticks(*readings):
    """A clock that gives these readings."""
    left = iter(readings)

    def clock():
        for reading in left:
            return reading
        require(False, f"clock() was called more than {len(readings)} times.")

    return clock


def made(sub, name, **options):
    return call(sub.Experiment, name, **options).value


def summary_of(run, when):
    answer = call(run.summary)
    answer.called = f"the summary {when}"
    return answer


def summary_is(run, when, usually="", **changes):
    """The summary is that of a clean run, but for some changes."""
    want = {
        "name": "baseline",
        "status": "success",
        "error": None,
        "error_type": None,
        "duration_seconds": None,
        "metrics": {},
    } | changes
    got = summary_of(run, when)
    untimed = want | {"duration_seconds": None}
    known = [(untimed, ON_SUCCESS)] if want["status"] == "failed" else []
    equal(got, want, usually=usually, known=known)


def block(run, do=None, error=None):
    with run as bound:
        if do is not None:
            do(bound)
        if error is not None:
            raise error


def succeeds(run, do=None):
    try:
        block(run, do)
    except Failed:
        raise
    except Exception as error:
        problem = f"A block raised {error!r} where nothing was wrong in it."
        require(False, problem, usually="__enter__ or __exit__ broke")


def fails(run, error, do=None):
    try:
        block(run, do, error)
    except BaseException as caught:
        problem = f"{error!r} was raised in the block, but {caught!r} came out."
        require(caught is error, problem, usually="__enter__ or __exit__ broke")
    else:
        require(False, f"{error!r} did not come out of the block.", usually=HIDDEN)


@visible
def success(sub):
    """A block that ends well: success, and how long it took"""
    run = made(sub, "baseline", clock=ticks(10.0, 12.5))
    succeeds(run)
    summary_is(run, "after the block", duration_seconds=2.5)


@visible
def failure(sub):
    """A block that raises: the exception comes out and is on record"""
    run = made(sub, "baseline", clock=ticks(1.0, 4.0))
    fails(run, ValueError("the loss is nan"))
    summary_is(
        run,
        "after a failure",
        status="failed",
        error="the loss is nan",
        error_type="ValueError",
        duration_seconds=3.0,
    )


@visible
def before_and_inside(sub):
    """Created before the block, running in it"""
    run = made(sub, "baseline", clock=ticks(0.0, 1.0))
    summary_is(run, "before the block", status="created")

    def look(bound):
        same_object(bound, run, what="what `as` binds")
        summary_is(run, "in the block", status="running")

    succeeds(run, look)


@visible
def metrics(sub):
    """Each key collects its values in a list"""
    run = made(sub, "baseline", clock=ticks(0.0, 1.0))

    def measure(bound):
        bound.log("loss", 0.9)
        bound.log("loss", 0.4)
        bound.log("accuracy", 0.7)

    succeeds(run, measure)
    summary_is(
        run,
        "after three calls of log",
        duration_seconds=1.0,
        metrics={"loss": [0.9, 0.4], "accuracy": [0.7]},
    )


@hidden
def no_message(sub):
    """An exception without a message is a failure"""
    run = made(sub, "baseline", clock=ticks(0.0, 1.0))
    fails(run, RuntimeError())
    summary_is(
        run,
        "after an error without a message",
        usually=BY_MESSAGE,
        status="failed",
        error="",
        error_type="RuntimeError",
        duration_seconds=1.0,
    )


@hidden
def interrupted(sub):
    """Ctrl-C and sys.exit end a run as failures, and go on"""
    for error in (SystemExit("bye"), KeyboardInterrupt("stop")):
        run = made(sub, "baseline", clock=ticks(0.0, 1.0))
        fails(run, error)
        summary_is(
            run,
            f"after {type(error).__name__}",
            usually=NOT_AN_EXCEPTION,
            status="failed",
            error=str(error),
            error_type=type(error).__name__,
            duration_seconds=1.0,
        )


@hidden
def copied(sub):
    """What is done to a summary doesn't reach the tracker"""
    run = made(sub, "baseline", clock=ticks(0.0, 1.0))
    succeeds(run, lambda bound: bound.log("loss", 1.0))
    unchanged = {"duration_seconds": 1.0, "metrics": {"loss": [1.0]}}
    first = summary_of(run, "after the block").value
    first["metrics"]["accuracy"] = []
    first["status"] = "changed"
    usually = "summary() hands out the tracker's own dictionary"
    summary_is(run, "after another one was changed", usually, **unchanged)
    first["metrics"]["loss"].append(99)
    usually = "only the outer dictionary is copied, the lists are shared"
    summary_is(run, "after another one's list was changed", usually, **unchanged)


@hidden
def log_goes_on(sub):
    """A summary that was taken before doesn't follow the run"""
    run = made(sub, "baseline", clock=ticks(0.0, 1.0))

    def measure(bound):
        bound.log("loss", 1.0)
        early = summary_of(bound, "in the block").value
        bound.log("loss", 0.5)
        equal(
            early["metrics"],
            {"loss": [1.0]},
            what="the metrics of a summary taken before the second call of log",
            usually="the summary and the tracker share a list",
        )

    succeeds(run, measure)


@hidden
def second_run(sub):
    """A second block on the same object starts clean"""
    run = made(sub, "baseline", clock=ticks(0.0, 1.0, 5.0, 7.0))
    fails(run, ValueError("first"), lambda bound: bound.log("loss", 1.0))
    summary_is(
        run,
        "after the first block",
        status="failed",
        error="first",
        error_type="ValueError",
        duration_seconds=1.0,
        metrics={"loss": [1.0]},
    )
    succeeds(
        run,
        lambda bound: summary_is(
            bound, "in the second block", LEFT_OVER, status="running"
        ),
    )
    summary_is(run, "after the second block", LEFT_OVER, duration_seconds=2.0)


@hidden
def default_clock(sub):
    """The default clock can't jump back"""
    real, now = time.time, [1_000_000.0]
    default = signature(sub.Experiment).parameters.get("clock")
    wall = default is not None and default.default is real

    def corrected():
        now[0] -= 100
        return now[0]

    time.time = corrected
    try:
        run = made(sub, "baseline")
        succeeds(run)
        seconds = summary_of(run, "with the default clock").value["duration_seconds"]
    finally:
        time.time = real
    require(
        not wall and 0 <= seconds < 50,
        "The system's clock was set back during a run, and the duration followed.",
        usually="time.time is no clock for durations",
    )
