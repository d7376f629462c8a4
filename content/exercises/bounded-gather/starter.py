import asyncio


async def gather_limited(factories, limit, *, return_exceptions=False):
    """Results in the order of `factories`, with at most `limit` running at once."""
    return await asyncio.gather(*[factory() for factory in factories])


def page(number):
    async def fetch():
        print("begin", number)
        await asyncio.sleep(0.01)
        print("  end", number)
        return f"page {number}"

    return fetch


if __name__ == "__main__":
    print(asyncio.run(gather_limited([page(n) for n in range(5)], 2)))
