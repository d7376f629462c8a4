"""What happened, in which order, on each of the ways out."""

import asyncio

from grader import call_async, equal, hidden, raised_by, require, visible

ALL = ["start", "end", "clean-up", "clean"]
SKIPPED = "except Exception doesn't see a cancellation, so the clean-up is skipped"
CUT_OFF = "the clean-up runs inside the limit and is cut off by it"
EARLY = "the clean-up begins while the operation still runs"
ONLY_ERRORS = "the clean-up stands where only errors come by"
SWALLOWED = "whoever catches CancelledError has to raise it again"


class Case:
    """An operation and a clean-up that write down what happens."""

    def __init__(self, seconds=0.0, result="ok", error=None, cleaning=0.0, broken=None):
        self.events = []
        self.seconds = seconds
        self.result = result
        self.error = error
        self.cleaning = cleaning
        self.broken = broken

    async def operation(self):
        self.events.append("start")
        try:
            await asyncio.sleep(self.seconds)
            if self.error is not None:
                raise self.error
            return self.result
        finally:
            self.events.append("end")

    async def cleanup(self):
        self.events.append("clean-up")
        await asyncio.sleep(self.cleaning)
        self.events.append("clean")
        if self.broken is not None:
            raise self.broken

    async def run(self, sub, seconds):
        """The answer, and what had happened when it came."""
        answer = await asyncio.ensure_future(
            call_async(sub.run_guarded, self.operation, self.cleanup, seconds)
        )
        return answer, list(self.events)


def happened(events, usually=""):
    if events[-2:] == ALL[-2:] and "end" not in events[:-2]:
        usually = EARLY
    elif events[-1:] == ["clean-up"]:
        usually = CUT_OFF
    equal(events, ALL, what="what happened", usually=usually)


def came_out(answer, error, usually=""):
    raised_by(answer, type(error), usually=usually)
    require(
        answer.error is error,
        f"{error!r} should come out, that very object, but it was {answer.error!r}.",
        usually=usually,
    )


@visible
async def success(sub):
    """After a success the clean-up runs, then the result is returned"""
    answer, events = await Case().run(sub, 1)
    equal(answer, "ok")
    happened(events, ONLY_ERRORS)


@visible
async def failure(sub):
    """After an error the clean-up runs, then the error comes out"""
    error = KeyError("no such model")
    answer, events = await Case(error=error).run(sub, 1)
    came_out(answer, error)
    happened(events)


@visible
async def too_slow(sub):
    """What takes too long is cancelled and cleaned up: TimeoutError"""
    answer, events = await Case(seconds=0.3).run(sub, 0.01)
    raised_by(answer, TimeoutError)
    happened(events)


@hidden
async def slow_cleanup(sub):
    """The limit doesn't count for the clean-up"""
    answer, events = await Case(seconds=0.3, cleaning=0.04).run(sub, 0.01)
    raised_by(answer, TimeoutError)
    happened(events)
    answer, events = await Case(cleaning=0.15).run(sub, 0.1)
    equal(answer, "ok", known=[(TimeoutError, CUT_OFF)])
    happened(events)


@hidden
async def cancelled(sub):
    """A cancellation cleans up to the end and still cancels"""
    for limit in (None, 3):
        case = Case(seconds=0.3, cleaning=0.01)
        task = asyncio.ensure_future(
            sub.run_guarded(case.operation, case.cleanup, limit)
        )
        while not case.events and not task.done():
            await asyncio.sleep(0.001)
        task.cancel()
        await asyncio.wait([task])
        happened(list(case.events), SKIPPED)
        require(
            task.cancelled(),
            "The task was cancelled, but CancelledError didn't come out of it.",
            usually=SWALLOWED,
        )


@hidden
async def both_fail(sub):
    """If the clean-up fails as well, its error comes with the first as context"""
    first, second = ValueError("no result"), OSError("disk full")
    answer, events = await Case(error=first, broken=second).run(sub, 1)
    came_out(answer, second, "an error of the clean-up is dropped")
    require(
        answer.error.__context__ is first,
        f"The context of {second!r} should be {first!r}, "
        f"but is {answer.error.__context__!r}.",
        usually="the first error was forgotten before the clean-up ran",
    )
    happened(events, "a failed clean-up is tried again")


@hidden
async def only_cleanup_fails(sub):
    """An error of the clean-up comes out after a success, too"""
    error = OSError("disk full")
    answer, events = await Case(broken=error).run(sub, 1)
    came_out(answer, error, "an error of the clean-up is dropped")
    happened(events, "a failed clean-up is tried again")


@hidden
async def own_timeout(sub):
    """A TimeoutError of the operation itself comes out unchanged"""
    error = TimeoutError("the database didn't answer")
    for limit in (1, None):
        answer, events = await Case(error=error).run(sub, limit)
        came_out(answer, error, "every TimeoutError is taken for the limit's own")
        happened(events)


@hidden
async def no_limit(sub):
    """None means no limit, and None is a result"""
    answer, events = await Case(seconds=0.02, result=None).run(sub, None)
    equal(answer, None)
    happened(events)
    answer, events = await Case(seconds=0.005).run(sub, 1.5)
    equal(answer, "ok")


@hidden
async def bad_limits(sub):
    """A limit of zero or less is refused before anything starts"""
    for seconds in (0, -1, -0.5):
        answer, events = await Case().run(sub, seconds)
        raised_by(
            answer,
            ValueError,
            usually="a limit of 0 is taken for none"
            if answer.error is None
            else "a limit that has passed already is waited for",
        )
        equal(
            events,
            [],
            what="what happened",
            usually="the limit is looked at inside the try, so the clean-up runs",
        )
