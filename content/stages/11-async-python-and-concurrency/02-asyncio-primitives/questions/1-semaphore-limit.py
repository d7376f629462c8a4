import asyncio


async def main() -> None:
    loop = asyncio.get_running_loop()
    slots = asyncio.Semaphore(5)
    started: list[float] = []
    open_calls = peak = 0

    async def call(prompt: str) -> str:
        nonlocal open_calls, peak
        async with slots:
            started.append(loop.time())
            open_calls += 1
            peak = max(peak, open_calls)
            await asyncio.sleep(0.01)  # a fast service
            open_calls -= 1
        return prompt.upper()

    prompts = [f"prompt {number}" for number in range(100)]
    answers = asyncio.gather(*map(call, prompts))
    await asyncio.sleep(0)  # one turn of the loop: all have begun
    print("started:", len(started), "| no slot left:", slots.locked())
    await answers
    print("open at once, at most:", peak)
    within = sum(time < started[0] + 1 for time in started)
    print("started within one second:", within)


asyncio.run(main())
