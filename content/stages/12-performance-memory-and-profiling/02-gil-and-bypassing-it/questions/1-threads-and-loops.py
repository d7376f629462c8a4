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
for ms in (5, 50):  # 5 is the default
    sys.setswitchinterval(ms / 1000)
    log: list[str] = []
    threads = [threading.Thread(target=work, args=[log]) for _ in "ab"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    changes = sum(before != after for before, after in pairwise(log))
    print(f"{ms} ms: {changes} changes in {len(log)} blocks")
