import time
from concurrent.futures import ThreadPoolExecutor
from resource import RUSAGE_THREAD, getrusage

SIZES = [6_000_000, 6_000_000]


def checksum(size: int) -> int:
    """Computes; returns how often this thread had to wait."""
    before = getrusage(RUSAGE_THREAD).ru_nvcsw
    value = 1
    for number in range(size):
        value = (value * 31 + number) % 1_000_003
    return getrusage(RUSAGE_THREAD).ru_nvcsw - before


if __name__ == "__main__":
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(time.sleep, [0.5, 0.5]))  # both workers are up
        waits = list(pool.map(checksum, SIZES))
    print("workers:", len(waits))
    print("waits for a turn:", sum(waits))
