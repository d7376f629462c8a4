# mistake: No limit at all
# fails: all coroutines are started at once

import asyncio


async def gather_limited(factories, limit, *, return_exceptions=False):
    """Results in the order of `factories`, with at most `limit` running at once."""
    if limit < 1:
        raise ValueError(f"a limit is at least 1, not {limit}")
    tasks = [asyncio.ensure_future(factory()) for factory in factories]
    try:
        return await asyncio.gather(*tasks, return_exceptions=return_exceptions)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
