import asyncio

log: list[str] = []


async def warm_up() -> None:
    log.append("warm_up runs")


async def cached(name: str) -> None:
    log.append(f"cached {name}")  # nothing in here has to wait


async def main() -> None:
    coroutine = warm_up()
    log.append(f"made a {type(coroutine).__name__}")
    task = asyncio.create_task(coroutine)
    log.append(f"made a task, done: {task.done()}")
    for name in ("a", "b", "c"):
        await cached(name)
    log.append("three awaits, and no switch")
    await asyncio.sleep(0)
    log.append(f"after sleep(0), done: {task.done()}")


asyncio.run(main())
print(*log, sep="\n")
