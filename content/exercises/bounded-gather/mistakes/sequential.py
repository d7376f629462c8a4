# mistake: One after the other
# fails: one coroutine is awaited after the other

import asyncio


async def gather_limited(factories, limit, *, return_exceptions=False):
    """Results in the order of `factories`, with at most `limit` running at once."""
    if limit < 1:
        raise ValueError(f"a limit is at least 1, not {limit}")
    results = []
    for factory in factories:
        try:
            results.append(await factory())
        except Exception as error:
            if not return_exceptions:
                raise
            results.append(error)
    return results
