from multiprocessing.shared_memory import SharedMemory
from pathlib import Path

MEGABYTE = 1_000_000


def handle(request: int) -> None:
    block = SharedMemory(f"frame_{request}", True, MEGABYTE)
    block.buf[0] = request
    if request == 3:
        raise ValueError(f"request {request} is malformed")
    block.close()
    block.unlink()


before = set(Path("/dev/shm").iterdir())
for request in range(5):
    try:
        handle(request)
    except ValueError as error:
        print("logged:", error)
left = set(Path("/dev/shm").iterdir()) - before
print("MB occupied:", len(left))
