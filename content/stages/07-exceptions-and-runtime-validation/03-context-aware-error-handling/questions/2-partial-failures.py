import asyncio


class RateLimitError(Exception):
    """The service asks for a pause."""


async def call(i: int) -> str:
    await asyncio.sleep(0.02 * i)
    if i == 1:
        raise RateLimitError("slow down")
    if i == 3:
        raise ValueError("prompt too long")
    return f"answer {i}"


async def main() -> None:
    try:
        try:
            await asyncio.gather(*map(call, range(4)))
        except Exception as exc:
            print("gather:   ", repr(exc))
            raise
    except* RateLimitError as limited:
        print("except*:  ", repr(limited))

    try:
        async with asyncio.TaskGroup() as group:
            for i in range(4):
                group.create_task(call(i))
    except ExceptionGroup as exc:
        print("TaskGroup:", exc.exceptions)

    calls = map(call, range(4))
    results = await asyncio.gather(*calls, return_exceptions=True)
    print("collected:", results)
    errors = [r for r in results if isinstance(r, Exception)]
    try:
        try:
            raise ExceptionGroup("batch", errors)
        except* RateLimitError as limited:
            print("retry:    ", limited.exceptions)
    except ExceptionGroup as rest:
        print("left over:", rest.exceptions)


asyncio.run(main())
