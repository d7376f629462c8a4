import asyncio

billed: list[int] = []


async def summarise(page: int) -> str:
    for _ in range(10 * page):  # ten turns of the loop per page
        await asyncio.sleep(0)
    if page == 2:
        raise ValueError(f"page {page} is too long")
    billed.append(page)
    return f"summary of page {page}"


async def main() -> None:
    try:
        async with asyncio.TaskGroup() as group:
            for n in range(1, 9):
                group.create_task(summarise(n))
    except* ValueError as errors:
        print("report abandoned:", errors.exceptions[0])
    await asyncio.sleep(0.2)  # the program goes on with other work
    print("pages:", billed)
    print("calls billed:", len(billed))


asyncio.run(main())
