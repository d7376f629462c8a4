# mistake: The clean-up begins while the operation runs
# fails: the clean-up begins while the operation still runs

import asyncio


async def run_guarded(operation, cleanup, seconds):
    """The result of `operation()`, after `cleanup()` has run once."""
    if seconds is not None and seconds <= 0:
        raise ValueError(f"a limit is positive or None, not {seconds}")
    task = asyncio.ensure_future(operation())
    try:
        done, _ = await asyncio.wait([task], timeout=seconds)
        if not done:
            raise TimeoutError
        return task.result()
    finally:
        await cleanup()
