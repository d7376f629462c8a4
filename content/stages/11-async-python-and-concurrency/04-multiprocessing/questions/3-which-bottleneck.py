import asyncio


class Meter:
    """How many of its jobs are under way at the same time."""

    def __init__(self) -> None:
        self.open = self.peak = 0

    def __enter__(self) -> None:
        self.open += 1
        self.peak = max(self.peak, self.open)

    def __exit__(self, *_: object) -> None:
        self.open -= 1


async def ask_model(meter: Meter) -> None:
    with meter:
        await asyncio.sleep(0.05)  # waiting: gives the thread away


async def build_features(meter: Meter) -> None:
    with meter:
        sum(number * number for number in range(20_000))  # computing


async def main() -> None:
    for job in (ask_model, build_features):
        meter = Meter()
        await asyncio.gather(*[job(meter) for _ in range(10)])
        print(f"10 x {job.__name__}: {meter.peak} at the same time")


asyncio.run(main())
