import asyncio
import functools
from collections.abc import Awaitable, Callable

type Embed = Callable[[str], Awaitable[int]]
trace: list[str] = []


async def embed(text: str) -> int:
    trace.append("request sent")
    await asyncio.sleep(0.01)
    raise ConnectionError("reset by peer")


def naive(call: Embed) -> Embed:
    @functools.wraps(call)
    def inner(text: str) -> Awaitable[int]:
        try:
            return call(text)
        except ConnectionError:
            trace.append("caught")
            raise
        finally:
            trace.append("clock stopped")

    return inner


def aware(call: Embed) -> Embed:
    @functools.wraps(call)
    async def inner(text: str) -> int:
        try:
            return await call(text)
        except ConnectionError:
            trace.append("caught")
            raise
        finally:
            trace.append("clock stopped")

    return inner


for decorate in (naive, aware):
    trace.clear()
    try:
        await decorate(embed)("late again")
    except ConnectionError:
        print(f"{decorate.__name__}: {trace}")
