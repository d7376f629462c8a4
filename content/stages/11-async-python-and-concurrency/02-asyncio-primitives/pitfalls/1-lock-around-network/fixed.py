import asyncio


class Cache:
    def __init__(self) -> None:
        self.vectors: dict[str, asyncio.Task[int]] = {}
        self.calls = self.open = self.round_trips = 0

    async def embed(self, text: str) -> int:
        self.calls += 1
        self.round_trips += self.open == 0  # no call to overlap with
        self.open += 1
        await asyncio.sleep(0.02)
        self.open -= 1
        return len(text)

    async def get(self, text: str) -> int:
        if text not in self.vectors:  # no await up to the store
            call = asyncio.create_task(self.embed(text))
            self.vectors[text] = call
        return await self.vectors[text]


async def main() -> None:
    cache = Cache()
    texts = ["refund", "login", "invoice"] * 2
    print(await asyncio.gather(*map(cache.get, texts)))
    print("calls:", cache.calls)
    print("round trips in a row:", cache.round_trips)


asyncio.run(main())
