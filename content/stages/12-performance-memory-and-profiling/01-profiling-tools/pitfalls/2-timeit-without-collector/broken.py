import gc
import timeit


def parse_log() -> list[dict[str, int]]:
    return [{"row": i} for i in range(20_000)]


def collections() -> int:
    return sum(g["collections"] for g in gc.get_stats())


start = collections()
parse_log()
print("collected in a plain call:", collections() > start)

start = collections()
timeit.timeit(parse_log, number=5)
print("collected under timeit:   ", collections() > start)
