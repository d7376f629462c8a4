"""Wait for a coroutine from code that is not one. Only Python sees its result: on Pyodide's own way through a promise a
float that is a whole number comes back as an int."""

import asyncio
from collections.abc import Awaitable
from typing import Any

from pyodide.ffi import run_sync


def wait(awaitable: Awaitable[Any]) -> Any:
    """Needs stack switching. Raises what the awaitable raises."""
    task = asyncio.ensure_future(awaitable)
    run_sync(settled(task))
    return task.result()


async def settled(task: asyncio.Future[Any]) -> None:
    await asyncio.wait([task])


def install() -> None:
    """For `asyncio.run` and `loop.run_until_complete`."""
    loop: Any = type(asyncio.get_event_loop())
    loop.run_until_complete = run_until_complete


def run_until_complete(_loop: asyncio.AbstractEventLoop, awaitable: Awaitable[Any]) -> Any:
    return wait(awaitable)
