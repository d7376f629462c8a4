# mistake: The limit is looked at inside the try
# fails: the limit is looked at inside the try

import asyncio


async def run_guarded(operation, cleanup, seconds):
    """The result of `operation()`, after `cleanup()` has run once."""
    try:
        if seconds is not None and seconds <= 0:
            raise ValueError(f"a limit is positive or None, not {seconds}")
        async with asyncio.timeout(seconds):
            return await operation()
    finally:
        await cleanup()
