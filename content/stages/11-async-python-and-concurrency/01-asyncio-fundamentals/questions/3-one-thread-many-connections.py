import asyncio
import threading
import tracemalloc

CLIENTS = 400
open_connections = 0
all_here = asyncio.Event()


async def serve(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter
) -> None:
    global open_connections
    name = await reader.readline()
    open_connections += 1
    if open_connections == CLIENTS:
        print("open at once:", open_connections)
        print("threads:", threading.active_count())
        all_here.set()
    await all_here.wait()  # nobody is answered before all are here
    writer.write(b"hello " + name)
    writer.close()


async def ask(port: int, number: int) -> str:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(f"client {number}\n".encode())
    answer = await reader.readline()
    writer.close()
    return answer.decode().strip()


async def main() -> None:
    server = await asyncio.start_server(
        serve, "127.0.0.1", 0, backlog=CLIENTS
    )
    port = server.sockets[0].getsockname()[1]
    calls = [ask(port, number) for number in range(CLIENTS)]
    answers = await asyncio.gather(*calls)
    print("answered:", len(answers), "|", answers[0], "|", answers[-1])

    tracemalloc.start()
    sleeps = [asyncio.sleep(60) for _ in range(5_000)]
    tasks = [asyncio.create_task(sleep) for sleep in sleeps]
    await asyncio.sleep(0)
    size, _ = tracemalloc.get_traced_memory()
    print(f"a sleeping task: {size / len(tasks) / 1000:.1f} kB")
    for task in tasks:
        task.cancel()


asyncio.run(main())
