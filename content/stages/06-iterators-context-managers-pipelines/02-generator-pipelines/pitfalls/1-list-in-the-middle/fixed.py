from collections.abc import Iterator
from itertools import islice

loaded = 0


def read_log() -> Iterator[str]:
    global loaded
    for number in range(50_000):
        loaded += 1
        status = 500 if number % 20 == 7 else 200
        yield f"GET /item/{number} {status}"


lines = read_log()
failed = (line for line in lines if line.endswith("500"))
print(list(islice(failed, 3)))
print(f"rows loaded: {loaded}")
