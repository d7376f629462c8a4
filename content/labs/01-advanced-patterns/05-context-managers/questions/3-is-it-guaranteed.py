import asyncio

trace: list[str] = []


class Lease:
    def __init__(self, opens: bool = True) -> None:
        self.opens = opens

    def __enter__(self) -> None:
        trace.append("claimed")
        if not self.opens:
            raise ConnectionError("server is gone")

    def __exit__(self, *error: object) -> None:
        trace.append("released")

    async def __aenter__(self) -> None:
        self.__enter__()

    async def __aexit__(self, *error: object) -> None:
        self.__exit__()


def leave(how: str) -> None:
    for _ in range(2):
        with Lease(opens=how != "enter fails"):
            if how == "return":
                return
            if how == "break":
                break
            if how == "error":
                raise ValueError("bad row")


for how in ("return", "break", "continue", "error", "enter fails"):
    trace.clear()
    try:
        leave(how)
    except ValueError, ConnectionError:
        pass
    print(f"{how:12} {trace}")


async def work() -> None:
    async with Lease():
        await asyncio.sleep(10)


trace.clear()
task = asyncio.create_task(work())
await asyncio.sleep(0)
task.cancel()
await asyncio.wait([task])
print(f"{'cancelled':12} {trace} {task.cancelled()}")
