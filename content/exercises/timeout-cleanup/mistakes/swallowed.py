# mistake: The cancellation is caught and kept
# fails: whoever catches CancelledError has to raise it again

import asyncio


async def run_guarded(operation, cleanup, seconds):
    """The result of `operation()`, after `cleanup()` has run once."""
    if seconds is not None and seconds <= 0:
        raise ValueError(f"a limit is positive or None, not {seconds}")
    result = None
    try:
        async with asyncio.timeout(seconds):
            result = await operation()
    except asyncio.CancelledError:
        pass
    finally:
        await cleanup()
    return result
