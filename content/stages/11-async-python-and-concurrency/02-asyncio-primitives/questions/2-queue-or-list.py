import asyncio

EVENTS = ["click", "scroll", "click", "buy"]


async def pause() -> None:
    for _ in range(10):  # ten turns of the loop until the next event
        await asyncio.sleep(0)


async def with_list() -> int:
    box: list[str] = []
    looks = 0

    async def consume() -> None:
        nonlocal looks
        for _ in EVENTS:
            while not box:
                looks += 1
                await asyncio.sleep(0)
            box.pop(0)

    consumer = asyncio.create_task(consume())
    for event in EVENTS:
        await pause()
        box.append(event)
    await consumer
    return looks


async def with_queue() -> int:
    box = asyncio.Queue[str](maxsize=2)
    wakes = 0

    async def consume() -> None:
        nonlocal wakes
        for _ in EVENTS:
            await box.get()
            wakes += 1

    consumer = asyncio.create_task(consume())
    for event in EVENTS:
        await pause()
        await box.put(event)
    await consumer
    return wakes


print("list:  looked in vain", asyncio.run(with_list()), "times")
print("queue: woken", asyncio.run(with_queue()), "times")
