# mistake: Batches of the size of the limit
# fails: batches wait for their slowest member

import asyncio
from itertools import islice


async def gather_limited(factories, limit, *, return_exceptions=False):
    """Results in the order of `factories`, with at most `limit` running at once."""
    if limit < 1:
        raise ValueError(f"a limit is at least 1, not {limit}")
    jobs = iter(factories)
    results = []
    while batch := list(islice(jobs, limit)):
        tasks = [asyncio.ensure_future(factory()) for factory in batch]
        try:
            results += await asyncio.gather(*tasks, return_exceptions=return_exceptions)
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
    return results
