# mistake: The clean-up runs inside the limit
# fails: the clean-up runs inside the limit

import asyncio


async def run_guarded(operation, cleanup, seconds):
    """The result of `operation()`, after `cleanup()` has run once."""
    if seconds is not None and seconds <= 0:
        raise ValueError(f"a limit is positive or None, not {seconds}")

    async def both():
        try:
            return await operation()
        finally:
            await asyncio.wait_for(cleanup(), seconds)

    return await asyncio.wait_for(both(), seconds)
