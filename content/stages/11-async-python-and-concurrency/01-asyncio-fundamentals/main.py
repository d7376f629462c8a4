import asyncio
from pathlib import Path


class Embedder:  # stands for an async HTTP client
    def __init__(self, limit: int = 100) -> None:
        self.slots = asyncio.Semaphore(limit)
        self.open = self.peak = 0

    async def embed(self, text: str) -> int:
        async with self.slots:
            self.open += 1
            self.peak = max(self.peak, self.open)
            await asyncio.sleep(0.02)  # the server works, we wait
            self.open -= 1
        return len(text)


async def main() -> None:
    file = Path("tickets.txt")
    file.write_text("Refund please\nLogin fails\nThank you\n" * 4)
    texts = (await asyncio.to_thread(file.read_text)).splitlines()

    api = Embedder()
    lengths = [await api.embed(text) for text in texts]
    print("await in a loop: open at once", api.peak, lengths)

    api = Embedder()
    lengths = await asyncio.gather(*map(api.embed, texts))
    print("gather:          open at once", api.peak, lengths)

    api = Embedder(limit=5)
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(api.embed(text)) for text in texts]
    lengths = [task.result() for task in tasks]
    print("TaskGroup, 5:    open at once", api.peak, lengths)


asyncio.run(main())
