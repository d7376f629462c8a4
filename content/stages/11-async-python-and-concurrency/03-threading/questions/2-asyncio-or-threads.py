import asyncio
import threading
from contextvars import ContextVar

request = ContextVar("request", default="none")
ten_beats = threading.Event()


def blocking_call() -> str:
    """Ends as soon as the loop has beaten ten times, or gives up."""
    alive = ten_beats.wait(timeout=1)
    return f"loop alive: {alive!s:<5} request: {request.get()}"


async def heartbeat() -> None:
    for _ in range(10):
        await asyncio.sleep(0.01)
    ten_beats.set()


async def main() -> None:
    request.set("r-17")
    loop = asyncio.get_running_loop()

    pulse = asyncio.create_task(heartbeat())
    print("direct call:    ", blocking_call())
    await pulse

    ten_beats.clear()
    pulse = asyncio.create_task(heartbeat())
    print("to_thread:      ", await asyncio.to_thread(blocking_call))
    await pulse

    ten_beats.clear()
    pulse = asyncio.create_task(heartbeat())
    answer = await loop.run_in_executor(None, blocking_call)
    print("run_in_executor:", answer)
    await pulse


asyncio.run(main())
