import asyncio
import time

log: list[str] = []


def blocking_report() -> None:  # stands for requests.get or a parse
    end = time.perf_counter() + 0.2
    while time.perf_counter() < end:
        pass


async def async_report() -> None:  # stands for an async client
    await asyncio.sleep(0.2)


async def report() -> None:
    log.append("report starts")
    blocking_report()
    log.append("report ready")


async def health_check() -> None:
    await asyncio.sleep(0.01)
    log.append("health check answered")


async def main() -> None:
    await asyncio.gather(health_check(), report())
    print(*log, sep="\n")


asyncio.run(main())
