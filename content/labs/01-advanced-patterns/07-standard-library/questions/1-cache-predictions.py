import asyncio

computed = 0


async def predict(name: str) -> float:
    global computed
    computed += 1
    await asyncio.sleep(0.01)  # the model works
    return len(name) / 10


done: dict[str, float] = {}
running: dict[str, asyncio.Task[float]] = {}


async def plain(name: str) -> float:
    if name not in done:
        done[name] = await predict(name)  # others come in meanwhile
    return done[name]


async def single_flight(name: str) -> float:
    if name not in running:
        running[name] = asyncio.create_task(predict(name))
    return await running[name]


for cached in (plain, single_flight):
    computed = 0
    answers = await asyncio.gather(*map(cached, ["cat.jpg"] * 5))
    print(f"{cached.__name__:<14}", answers, "model runs:", computed)
