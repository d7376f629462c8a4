"""How often the model is asked, what comes back, and what happens at the same time."""

import asyncio

import numpy as np
from grader import (
    call,
    call_async,
    equal,
    hidden,
    raised_by,
    raises,
    require,
    same_array,
    visible,
)

BYTES = "the key is made of the bytes alone, without shape and dtype"
IDENTITY = "the key depends on the object or on its place in memory"
FIFO = "a hit doesn't count as a use, so the oldest goes instead of the least used"
DROPPED = "nothing is dropped, or the wrong end of the line"
STAMPEDE = "nobody knows that the same input is being computed already"
QUEUE = "a lock is held while the model computes"
STUCK = "what runs is taken off the list only when it went well"
FAILED = "a failure was cached as if it were a result"
SHARED = "the cached array itself is handed out"
OWNER = "the first request computes for all, and takes the others down with it"


class Model:
    """Doubles its input after a while; remembers how often and how many at once."""

    def __init__(self, failures=0):
        self.calls = self.running = self.peak = 0
        self.failures = failures
        self.kept = None

    def __repr__(self):
        return "model"

    async def __call__(self, x):
        self.calls += 1
        self.running += 1
        self.peak = max(self.peak, self.running)
        try:
            await asyncio.sleep(0.004)
            if self.failures:
                self.failures -= 1
                raise RuntimeError("device lost")
            self.kept = np.asarray(x, dtype="float64") * 2
            return self.kept
        finally:
            self.running -= 1


def cache_of(sub, model, *args, **kwargs):
    return call(sub.PredictionCache, model, *args, **kwargs).value


async def ask(cache, *inputs):
    """The answers to requests, one after the other."""
    return [await asyncio.ensure_future(call_async(cache, x)) for x in inputs]


async def ask_together(cache, *inputs):
    return await asyncio.gather(*(call_async(cache, x) for x in inputs))


def asked(model, want, usually=""):
    what = "how often the model was asked"
    equal(model.calls, want, what=what, usually=usually)


def counted(cache, hits, misses, usually=""):
    got = [cache.hits, cache.misses]
    equal(got, [hits, misses], what="hits and misses", usually=usually)


@visible
async def equal_content(sub):
    """An array with equal content is a hit"""
    model = Model()
    cache = cache_of(sub, model)
    for answer in await ask(cache, np.array([1.0, 2.0]), np.array([1.0, 2.0])):
        same_array(answer, [2.0, 4.0], dtype="float64")
    asked(model, 1, IDENTITY)
    counted(cache, 1, 1)


@visible
async def other_content(sub):
    """Other content is computed"""
    model = Model()
    cache = cache_of(sub, model)
    for answer, want in zip(await ask(cache, [1.0], [2.0], [1.0]), (2.0, 4.0, 2.0)):
        same_array(answer, [want], dtype="float64")
    asked(model, 2)
    counted(cache, 1, 2)


@visible
async def least_recently_used(sub):
    """With room for two, the least recently used goes"""
    model = Model()
    cache = cache_of(sub, model, maxsize=2)
    await ask(cache, [1.0], [2.0], [1.0], [3.0])
    asked(model, 3)
    await ask(cache, [1.0])
    asked(model, 3, FIFO)
    await ask(cache, [2.0])
    asked(model, 4, DROPPED)


@visible
async def together(sub):
    """Ten requests for one input at the same time compute once"""
    model = Model()
    cache = cache_of(sub, model)
    for answer in await ask_together(cache, *[[5.0]] * 10):
        same_array(answer, [10.0], dtype="float64")
    asked(model, 1, STAMPEDE)
    counted(cache, 9, 1)


@hidden
async def shape_and_dtype(sub):
    """Equal bytes of another shape or dtype are another input"""
    model = Model()
    cache = cache_of(sub, model)
    inputs = [
        np.zeros((2, 3)),
        np.zeros((3, 2)),
        np.zeros(6),
        np.zeros(6, dtype="int64"),
        np.zeros(4, dtype="int32"),
        np.zeros(4, dtype="float32"),
    ]
    for answer, x in zip(await ask(cache, *inputs), inputs):
        same_array(answer, x, usually=BYTES)
    asked(model, 6, BYTES)


@hidden
async def views(sub):
    """A view with equal values is a hit"""
    model = Model()
    cache = cache_of(sub, model)
    table = np.array([[1.0, 9.0], [2.0, 9.0]])
    await ask(cache, table[:, 0], np.array([1.0, 2.0]), [1.0, 2.0])
    asked(model, 1, IDENTITY)
    await ask(cache, table, np.asfortranarray(table))
    asked(model, 2, IDENTITY)
    counted(cache, 3, 2)


@hidden
async def inputs_may_change(sub):
    """An array that changes afterwards is another input"""
    model = Model()
    cache = cache_of(sub, model)
    x = np.array([1.0])
    await ask(cache, x)
    x[0] = 7.0
    for answer in await ask(cache, x):
        same_array(answer, [14.0], usually=IDENTITY)
    asked(model, 2, IDENTITY)


@hidden
async def one_place(sub):
    """With room for one, only the latest is kept"""
    model = Model()
    cache = cache_of(sub, model, 1)
    await ask(cache, [1.0], [1.0], [2.0], [2.0])
    asked(model, 2, "the result is dropped as soon as it is there")
    await ask(cache, [1.0])
    asked(model, 3, DROPPED)


@hidden
async def room_by_default(sub):
    """Without maxsize there is room for 128"""
    model = Model()
    cache = cache_of(sub, model)
    await ask_together(cache, *([float(n)] for n in range(128)))
    await ask(cache, *([float(n)] for n in range(128)))
    asked(model, 128, "there is room for fewer than 128 results")
    await ask(cache, [128.0], [0.0])
    asked(model, 130, DROPPED)


@hidden
async def different_together(sub):
    """Different inputs are computed at the same time"""
    model = Model()
    cache = cache_of(sub, model)
    answers = await ask_together(cache, *([float(n)] for n in range(4)))
    for n, answer in enumerate(answers):
        same_array(answer, [2.0 * n], dtype="float64")
    equal(model.peak, 4, what="the most that ran at once", usually=QUEUE)
    counted(cache, 0, 4)


@hidden
async def failure(sub):
    """A failure reaches all who wait, and isn't cached"""
    model = Model(failures=1)
    cache = cache_of(sub, model)
    for answer in await ask_together(cache, [1.0], [1.0]):
        raised_by(answer, RuntimeError, "device lost", usually=STAMPEDE)
    asked(model, 1, STAMPEDE)
    for answer in await ask(cache, [1.0], [1.0]):
        usually = FAILED if model.calls > 1 else STUCK
        same_array(answer, [2.0], usually=usually, known=[(RuntimeError, usually)])
    asked(model, 2)
    counted(cache, 2, 2)


@hidden
async def protected(sub):
    """Changing a result changes nothing in the cache"""
    model = Model()
    cache = cache_of(sub, model)
    for request in ("first", "second"):
        answers = await ask(cache, [1.0])
        answers[0].value[:] = 99.0
        again = await ask(cache, [1.0])
        what = f"the result after a change to that of the {request} request"
        same_array(again[0].value, [2.0], what=what, usually=SHARED)


@hidden
async def protected_together(sub):
    """Requests that wait together get an array each"""
    cache = cache_of(sub, Model())
    one, other = await ask_together(cache, [1.0], [1.0])
    one.value[:] = 99.0
    what = "the other result, after a change to one"
    same_array(other.value, [2.0], what=what, usually=SHARED)


@hidden
async def protected_from_the_model(sub):
    """What the model does with its own array changes nothing, either"""
    model = Model()
    cache = cache_of(sub, model)
    await ask(cache, [1.0])
    model.kept[:] = 99.0
    again = await ask(cache, [1.0])
    what = "the result after the model changed its array"
    same_array(again[0].value, [2.0], what=what, usually="the model's array is kept")


@hidden
async def one_gives_up(sub):
    """A cancelled request takes nothing from the others"""
    model = Model()
    cache = cache_of(sub, model)
    first = asyncio.ensure_future(cache([1.0]))
    while not model.calls and not first.done():
        await asyncio.sleep(0)
    others = asyncio.ensure_future(ask_together(cache, [1.0], [1.0]))
    while cache.hits + cache.misses < 3 and not others.done():
        await asyncio.sleep(0)
    first.cancel()
    for answer in await others:
        require(
            answer.error is None,
            f"The first of three requests was cancelled, and another got "
            f"{answer.error!r}.",
            usually=OWNER,
        )
        same_array(answer, [2.0])
    require(first.cancelled(), "The cancelled request should end with CancelledError.")
    asked(model, 1)


@hidden
def no_room(sub):
    """No room at all is refused"""
    for maxsize in (0, -1):
        raises(ValueError, sub.PredictionCache, Model(), maxsize)
