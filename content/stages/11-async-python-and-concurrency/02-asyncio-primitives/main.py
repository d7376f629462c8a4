import asyncio
from contextlib import suppress

TEXTS = ["login fails", "refund", "login fails", "hi", "refund"]


async def main() -> None:
    queue, slots = asyncio.Queue[str](maxsize=2), asyncio.Semaphore(2)
    loaded, calls = asyncio.Event(), dict[str, asyncio.Task[int]]()

    async def embed(text: str) -> int:
        await loaded.wait()
        async with slots:  # at most two at a time
            for _ in text:  # the service: one turn per letter
                await asyncio.sleep(0)
        return len(text)

    async def produce() -> None:
        for text in TEXTS:
            await queue.put(text)  # waits while the queue is full
            print(f"put {text:<12} backlog {queue.qsize()}")
        queue.shutdown()  # get raises once the queue is empty

    async def consume() -> None:
        with suppress(asyncio.QueueShutDown):
            while text := await queue.get():
                if text not in calls:  # one call per text
                    calls[text] = asyncio.create_task(embed(text))
                print(f"  embedded {text:<12} {await calls[text]}")

    async with asyncio.TaskGroup() as group:
        for work in (produce, consume, consume, consume):
            group.create_task(work())
        await asyncio.sleep(0.2)
        print("model loaded")
        loaded.set()
    print("calls:", list(calls))


asyncio.run(main())
