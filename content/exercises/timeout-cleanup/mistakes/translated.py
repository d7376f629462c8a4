# mistake: Every TimeoutError becomes the limit's own
# fails: every TimeoutError is taken for the limit's own

import asyncio


async def run_guarded(operation, cleanup, seconds):
    """The result of `operation()`, after `cleanup()` has run once."""
    if seconds is not None and seconds <= 0:
        raise ValueError(f"a limit is positive or None, not {seconds}")
    try:
        async with asyncio.timeout(seconds):
            return await operation()
    except TimeoutError:
        raise TimeoutError(f"longer than {seconds} s") from None
    finally:
        await cleanup()
