import asyncio


async def clean(queue: asyncio.Queue[str], kept: list[str]) -> None:
    while True:
        review = await queue.get()
        try:
            if review.strip():
                kept.append(review.strip().lower())
        finally:
            queue.task_done()


async def main() -> None:
    queue, kept = asyncio.Queue[str](), list[str]()
    for review in ("Great ", "   ", "AWFUL"):
        queue.put_nowait(review)
    worker = asyncio.create_task(clean(queue, kept))
    try:
        await asyncio.wait_for(queue.join(), timeout=0.2)
        print("all done:", kept)
    except TimeoutError:
        print("join still waits, items in the queue:", queue.qsize())
    worker.cancel()


asyncio.run(main())
