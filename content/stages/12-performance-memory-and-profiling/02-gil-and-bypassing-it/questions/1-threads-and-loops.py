import sys
import threading
from itertools import pairwise

BLOCKS = 3_000


def work(log: list[str]) -> None:
    name = threading.current_thread().name
    for _ in range(BLOCKS):
        total = 0
        for value in range(3_000):
            total += value
        log.append(name)


print("lock in use:", sys._is_gil_enabled())
for interval in (
    0.005,
    0.05,
):  # in seconds; the default and ten times it
    sys.setswitchinterval(interval)
    log: list[str] = []
    threads = [threading.Thread(target=work, args=[log]) for _ in "ab"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    changes = sum(before != after for before, after in pairwise(log))
    print(
        f"{interval * 1000:.0f} ms: {changes} changes in {len(log)} blocks"
    )
