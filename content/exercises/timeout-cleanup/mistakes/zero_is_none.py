# mistake: A limit of 0 counts as none
# fails: a limit of 0 is taken for none

import asyncio


async def run_guarded(operation, cleanup, seconds):
    """The result of `operation()`, after `cleanup()` has run once."""
    try:
        async with asyncio.timeout(seconds or None):
            return await operation()
    finally:
        await cleanup()
