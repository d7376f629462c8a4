import asyncio

PAGES = 500
backlog = 0


async def crawl(queue: asyncio.Queue[str]) -> None:
    global backlog
    for number in range(PAGES):
        await queue.put(f"<html>page {number}</html>")
        backlog = max(backlog, queue.qsize())


async def store(queue: asyncio.Queue[str]) -> None:
    for _ in range(PAGES):
        await queue.get()
        await asyncio.sleep(0)  # the database works


async def main() -> None:
    queue = asyncio.Queue[str](maxsize=20)
    await asyncio.gather(crawl(queue), store(queue))
    print("longest backlog:", backlog)


asyncio.run(main())
