import asyncio

stored: list[str] = []


async def save(row: str) -> None:
    await asyncio.sleep(0)  # the database answers
    stored.append(row)


async def main() -> None:
    for row in ("invoice 17", "invoice 18"):
        await save(row)
    print("rows stored:", len(stored))


asyncio.run(main())
