import asyncio

log: list[str] = []


async def scrape(shop: str, turns: int) -> str:
    try:
        for _ in range(turns):  # of the loop, until the shop answers
            await asyncio.sleep(0)
    except asyncio.CancelledError:
        log.append(f"{shop} cancelled")
        raise  # swallowing it would break the group
    if shop == "closed":
        raise LookupError(shop)
    log.append(f"{shop} done")
    return shop


SHOPS = {"slow": 90, "closed": 50, "fast": 10}


async def with_gather() -> None:
    calls = [scrape(shop, turns) for shop, turns in SHOPS.items()]
    results = await asyncio.gather(*calls, return_exceptions=True)
    print("gather:   ", log, results)


async def with_group() -> None:
    try:
        async with asyncio.TaskGroup() as group:
            for shop, turns in SHOPS.items():
                group.create_task(scrape(shop, turns))
    except* LookupError as errors:
        print("TaskGroup:", log, list(errors.exceptions))


asyncio.run(with_gather())
log.clear()
asyncio.run(with_group())
