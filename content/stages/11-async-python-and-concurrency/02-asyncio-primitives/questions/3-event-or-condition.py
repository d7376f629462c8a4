import asyncio


async def main() -> None:
    log: list[str] = []
    loaded = asyncio.Event()
    rows: list[int] = []
    changed = asyncio.Condition()

    async def serve(name: str) -> None:
        await loaded.wait()
        log.append(f"{name} serves")

    async def train() -> None:
        async with changed:
            await changed.wait_for(lambda: len(rows) >= 3)
            log.append(f"train on {rows}")

    async def feed() -> None:
        for row in range(4):
            async with changed:
                rows.append(row)
                log.append(f"row {row}")
                changed.notify_all()
            await asyncio.sleep(0.01)
        loaded.set()

    await asyncio.gather(serve("A"), serve("B"), train(), feed())
    await serve("C")  # the flag is still up
    loaded.clear()
    print(*log, sep="\n")
    print("may serve:", loaded.is_set())


asyncio.run(main())
