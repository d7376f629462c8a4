from collections.abc import Callable
from time import perf_counter, process_time, sleep


def tokenise() -> int:
    return sum(len(str(n)) for n in range(3_000_000))


def download() -> None:
    sleep(0.5)


def both() -> None:
    tokenise()
    download()


def cpu_share(task: Callable[[], object]) -> float:
    wall, cpu = perf_counter(), process_time()
    task()
    return (process_time() - cpu) / (perf_counter() - wall)


for task in (tokenise, download, both):
    print(f"{task.__name__:<9} CPU / wall = {cpu_share(task):.1f}")
