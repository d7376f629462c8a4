import asyncio

LIMIT = 3
lock = asyncio.Lock()


async def other_thread_runs() -> None:
    """Where a free-threaded build may run another thread."""
    await asyncio.sleep(0)


async def add(batch: list[str], item: str) -> None:
    if len(batch) < LIMIT:
        await other_thread_runs()
        batch.append(item)


async def main() -> None:
    batch = ["q1", "q2"]
    items = ("q3", "q4", "q5")
    await asyncio.gather(*(add(batch, item) for item in items))
    print(f"limit {LIMIT}, batch of {len(batch)}: {batch}")


asyncio.run(main())
