"""Who runs when, in what order results come, and what is left after an error."""

import asyncio

from grader import call_async, equal, hidden, raised_by, require, visible

NO_LIMIT = "all coroutines are started at once"
SEQUENTIAL = "one coroutine is awaited after the other"
UNUSED = "not all slots are used"
FINISHED_FIRST = "results stand in the order in which they were finished"
GROUP = "a TaskGroup puts the errors into an ExceptionGroup"
LEFT = "gather raises the first error and lets the others run on"
ALL_TASKS = (
    "a semaphore holds them up, but every task and factory call is there at once"
)
BATCHES = "batches wait for their slowest member while slots are free"
LONG = 0.2
SAME_TICK = "before the cancellation arrives, another worker takes the next factory"


class Watch:
    """Coroutines that write down when they start and how they end."""

    def __init__(self):
        self.running = self.peak = 0
        self.events = []

    def job(self, name, seconds=0.004, error=None, result=...):
        return Job(self, name, seconds, error, name if result is ... else result)

    async def until(self, running):
        """Wait until so many run, but not forever."""
        for _ in range(50):
            if self.running >= running:
                break
            await asyncio.sleep(0.002)

    def those(self, what):
        """Names of the jobs that something happened to, in the order of the events."""
        found = [event.split() for event in self.events]
        return [int(name) for word, name in found if word == what]


class Job:
    """A factory of one coroutine."""

    def __init__(self, watch, name, seconds, error, result):
        self.watch = watch
        self.name = name
        self.seconds = seconds
        self.error = error
        self.result = result

    def __repr__(self):
        return f"job {self.name}"

    def __call__(self):
        return self.run()

    async def run(self):
        watch = self.watch
        watch.events.append(f"start {self.name}")
        watch.running += 1
        watch.peak = max(watch.peak, watch.running)
        try:
            if isinstance(self.seconds, asyncio.Event):
                await self.seconds.wait()
            else:
                await asyncio.sleep(self.seconds)
            if self.error is not None:
                raise self.error
            watch.events.append(f"end {self.name}")
            return self.result
        except asyncio.CancelledError:
            watch.events.append(f"cancelled {self.name}")
            raise
        finally:
            watch.running -= 1


async def run(sub, factories, limit, **options):
    """In a task of its own, as in a program."""
    work = call_async(sub.gather_limited, factories, limit, **options)
    return await asyncio.ensure_future(work)


@visible
async def in_order(sub):
    """Results stand in the order of the factories"""
    watch = Watch()
    jobs = [watch.job(n, seconds) for n, seconds in enumerate((0.02, 0.01, 0.003))]
    answer = await run(sub, jobs, 3)
    equal(answer, [0, 1, 2], usually=FINISHED_FIRST)


@visible
async def three_at_a_time(sub):
    """Three at a time, if there are three, and never more"""
    watch = Watch()
    answer = await run(sub, [watch.job(n) for n in range(10)], 3)
    equal(answer, list(range(10)))
    equal(
        watch.peak,
        3,
        what="the most that ran at once",
        known=[(10, NO_LIMIT), (1, SEQUENTIAL)],
        usually=UNUSED if watch.peak < 3 else NO_LIMIT,
    )


@visible
async def first_error(sub):
    """The first error comes out, that very object"""
    watch, error = Watch(), KeyError("page 1")
    jobs = [watch.job(0), watch.job(1, error=error), watch.job(2)]
    answer = await run(sub, jobs, 2)
    raised_by(
        answer,
        KeyError,
        usually=GROUP if isinstance(answer.error, ExceptionGroup) else "",
    )
    require(answer.error is error, f"{error!r} should come out, not a copy of it.")


@hidden
async def empty(sub):
    """Without factories there are no results"""
    equal(await run(sub, [], 2), [])
    equal(await run(sub, iter([]), 2), [])


@hidden
async def bad_limit(sub):
    """A limit below 1 is refused before anything starts"""
    taken = []

    def factories():
        taken.append("the first factory")
        yield Watch().job(0)

    for limit in (0, -1):
        answer = await run(sub, factories(), limit)
        raised_by(answer, ValueError, usually="a limit of 0 means that nobody works")
        equal(taken, [], what="what was taken from the iterable")
    equal(await run(sub, [Watch().job(7)], 1), [7])


@hidden
async def slots_are_refilled(sub):
    """Who is finished makes room at once"""
    watch, gate = Watch(), asyncio.Event()

    async def third():
        gate.set()
        return await watch.job(2)()

    jobs = [watch.job(0, gate), watch.job(1), third, watch.job(3)]
    asyncio.get_running_loop().call_later(0.1, gate.set)
    answer = await run(sub, jobs, 2)
    equal(answer, [0, 1, 2, 3], usually=FINISHED_FIRST)
    early = watch.events[: watch.events.index("end 0")]
    require(
        "start 2" in early,
        "A slot was free, but the third job waited until the slow first one ended.",
        usually=BATCHES,
    )


@hidden
async def called_late(sub):
    """A factory is called when its slot is free, not before"""
    watch, gate, taken, called = Watch(), asyncio.Event(), [], []

    def factories():
        for n in range(6):
            taken.append(n)
            yield lambda n=n: called.append(n) or watch.job(n, gate)()

    task = asyncio.ensure_future(run(sub, factories(), 2))
    await watch.until(2)
    early = list(called), len(taken)
    gate.set()
    answer = await task
    equal(answer, list(range(6)), usually=FINISHED_FIRST)
    equal(early[0], [0, 1], what="the factories called at first", usually=ALL_TASKS)
    require(
        early[1] <= 3,
        f"With two slots, {early[1]} factories were taken from the iterable at first.",
        usually="the iterable is made into a list",
    )


@hidden
async def others_are_cancelled(sub):
    """After an error the others are cancelled and awaited, and none starts"""
    watch = Watch()
    jobs = [watch.job(0, LONG), watch.job(1, 0.002, ValueError("page 1"))]
    jobs += [watch.job(n) for n in range(2, 8)]
    answer = await run(sub, jobs, 2)
    still = watch.running
    raised_by(answer, ValueError)
    started = watch.those("start")
    equal(started, [0, 1], what="the jobs started", usually=ALL_TASKS)
    equal(watch.those("cancelled"), [0], what="the jobs cancelled", usually=LEFT)
    equal(still, 0, what="the number still running when the error came out")


@hidden
async def cancelled_to_the_end(sub):
    """The error comes out when the others have cleaned up"""
    events = []

    async def slow():
        try:
            await asyncio.sleep(LONG)
        finally:
            await asyncio.sleep(0.003)
            events.append("cleaned up")

    answer = await run(sub, [slow, Watch().job(1, 0.002, ValueError("x"))], 2)
    events.append("came out")
    raised_by(answer, ValueError)
    equal(
        events,
        ["cleaned up", "came out"],
        what="what happened",
        usually="the others are cancelled, but nobody awaits their end",
    )


@hidden
async def none_in_the_same_tick(sub):
    """After an error no factory is called, however soon a slot is free"""
    watch, ready = Watch(), asyncio.Event()

    async def fails():
        await ready.wait()
        raise ValueError("page 0")

    async def succeeds():
        await ready.wait()

    asyncio.get_running_loop().call_later(0.003, ready.set)
    later = [watch.job(n, LONG) for n in (2, 3)]
    answer = await run(sub, [fails, succeeds, *later], 2)
    raised_by(answer, ValueError)
    equal(watch.those("start"), [], what="the later jobs started", usually=SAME_TICK)


@hidden
async def errors_as_results(sub):
    """With return_exceptions an error stands where the result would"""
    watch, error = Watch(), ValueError("page 1")
    jobs = [watch.job(0, 0.01), watch.job(1, error=error), watch.job(2), watch.job(3)]
    answer = await run(sub, jobs, 2, return_exceptions=True)
    results = answer.value
    kinds = [type(result).__name__ for result in results]
    wanted = ["int", "ValueError", "int", "int"]
    equal(kinds, wanted, what="the types of the results", usually=FINISHED_FIRST)
    require(results[1] is error, f"{error!r} should stand there, that very object.")
    equal(sorted(watch.those("end")), [0, 2, 3], what="the jobs that ended well")
    equal(watch.peak, 2, what="the most that ran at once", usually=NO_LIMIT)


@hidden
async def cancelled_from_outside(sub):
    """Whoever cancels it cancels what runs"""
    for options in ({}, {"return_exceptions": True}):
        watch = Watch()
        jobs = [watch.job(n, LONG) for n in range(4)]
        task = asyncio.ensure_future(sub.gather_limited(jobs, 2, **options))
        await watch.until(2)
        task.cancel()
        await asyncio.wait([task])
        require(
            task.cancelled(),
            "The task was cancelled, but CancelledError didn't come out of it.",
            usually="a cancellation is taken for an error of a job",
        )
        equal(
            sorted(watch.those("cancelled")),
            [0, 1],
            what="the jobs cancelled",
            usually="what runs isn't cancelled with the task around it",
        )
        equal(watch.those("start"), [0, 1], what="the jobs started")


@hidden
async def more_slots_than_jobs(sub):
    """More slots than jobs do no harm, and None is a result"""
    watch = Watch()
    jobs = [watch.job(0, result=None), watch.job(1, result=None)]
    equal(await run(sub, jobs, 50), [None, None])
