import asyncio
import multiprocessing
import threading


async def answer(name: str, steps: int) -> str:
    for _ in range(steps):
        await asyncio.sleep(0)  # lets the others go on
    return name


async def main() -> None:
    jobs = (answer("slow", 3), answer("fast", 1))
    first = await next(asyncio.as_completed(jobs))
    print("asyncio: first was", first)


if __name__ == "__main__":
    asyncio.run(main())
    for kind in (threading.Thread, multiprocessing.Process):
        try:
            worker = kind(target=abs, args=(1,))
            worker.start()
            worker.join()
            print(kind.__name__, "started")
        except (RuntimeError, ImportError) as error:
            print(kind.__name__, "failed:", error)
