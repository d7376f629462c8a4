# mistake: The others run on after an error
# fails: gather raises the first error and lets the others run on

import asyncio


async def gather_limited(factories, limit, *, return_exceptions=False):
    """Results in the order of `factories`, with at most `limit` running at once."""
    if limit < 1:
        raise ValueError(f"a limit is at least 1, not {limit}")
    jobs = (job for job in enumerate(factories))
    results = {}

    async def work():
        for position, factory in jobs:
            try:
                results[position] = await factory()
            except Exception as error:
                if not return_exceptions:
                    jobs.close()  # before another worker takes the next one
                    raise
                results[position] = error

    workers = [asyncio.create_task(work()) for _ in range(limit)]
    await asyncio.gather(*workers)
    return [results[position] for position in sorted(results)]
