"""Wait for a coroutine from code that is not one. Only Python sees its result: on Pyodide's own way through a promise a
float that is a whole number comes back as an int."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Any
from weakref import WeakSet

from pyodide.ffi import run_sync

from .reset import cancel_tasks

#: Whether tasks were cancelled because the program may wait no longer, and not by the program itself.
cut_short = False


def begin() -> None:
    global cut_short
    cut_short = False


def cut() -> None:
    """For a program that is suspended in an `await`: there is nothing that could look for a signal."""
    global cut_short
    cut_short = True
    cancel_tasks()


def wait(awaitable: Awaitable[Any]) -> Any:
    """Needs stack switching. Raises what the awaitable raises."""
    task = asyncio.ensure_future(awaitable)
    try:
        run_sync(settled(task))
    except asyncio.CancelledError:
        if not task.done():
            raise
    return task.result()


async def settled(task: asyncio.Future[Any]) -> None:
    await asyncio.wait([task])


def tasks_since(kept: set[asyncio.Task[Any]]) -> set[asyncio.Task[Any]]:
    loop = asyncio.get_event_loop()
    return asyncio.all_tasks(loop) - kept - {asyncio.current_task(loop)}


async def end_tasks(tasks: set[asyncio.Task[Any]]) -> None:
    """Cancel them and let them clean up, so that they print where they belong and into no later program's output."""
    for task in tasks:
        task.cancel()
    await asyncio.wait(tasks)


@contextmanager
def own_tasks() -> Iterator[None]:
    """Ends the tasks that were started inside and are left at the end. Needs stack switching if there are any."""
    kept = asyncio.all_tasks(asyncio.get_event_loop())
    try:
        yield
    finally:
        if left := tasks_since(kept):
            wait(end_tasks(left))


@asynccontextmanager
async def own_tasks_async() -> AsyncIterator[None]:
    """The same for a host without stack switching."""
    kept = asyncio.all_tasks()
    try:
        yield
    finally:
        if left := tasks_since(kept):
            await end_tasks(left)


def run(main: Awaitable[Any], *, debug: bool | None = None, loop_factory: object = None) -> Any:
    """`asyncio.run` as on every other Python: not from a coroutine, and no task outlives it."""
    if asyncio.current_task(asyncio.get_event_loop()) is not None:
        raise RuntimeError("asyncio.run() cannot be called from a running event loop")
    with own_tasks():
        return wait(main)


def survive_interrupts() -> None:
    """An interrupt or an exit inside a task would leave the event loop as an error of the host that nobody handles.

    The task keeps it as its error. After an interrupt the other tasks end, too, as they do under `asyncio.run`.
    """

    def on_interrupt() -> None:
        try:
            cut()
        except KeyboardInterrupt:  # the next one came at once
            cut()

    loop: Any = asyncio.get_event_loop()
    loop._keyboard_interrupt_handler = on_interrupt
    loop._system_exit_handler = lambda _code: None


#: What the program and its libraries have put off; the loop itself keeps no list.
put_off: WeakSet[asyncio.Handle] = WeakSet()

Callback = Callable[..., Any]


def as_it_is(callback: Callback) -> Callback:
    return callback


#: What is done with each step of a task and each callback before the loop gets it; a trace watches them.
around: Callable[[Callback], Callback] = as_it_is


def remember_callbacks() -> None:
    """From now on, so that `drop_callbacks` finds them."""
    loop: Any = asyncio.get_event_loop()
    call_later = loop.call_later

    def noting(delay: float, callback: Callback, *args: Any, **kwargs: Any) -> asyncio.Handle:
        handle = call_later(delay, around(callback), *args, **kwargs)
        put_off.add(handle)
        return handle

    loop.call_later = noting


def drop_callbacks() -> None:
    """Between programs: what one left behind must not run into the next."""
    for handle in list(put_off):
        handle.cancel()
    put_off.clear()


def install() -> None:
    asyncio.run = run
    loop: Any = type(asyncio.get_event_loop())
    loop.run_until_complete = run_until_complete


def run_until_complete(_loop: asyncio.AbstractEventLoop, awaitable: Awaitable[Any]) -> Any:
    return wait(awaitable)
