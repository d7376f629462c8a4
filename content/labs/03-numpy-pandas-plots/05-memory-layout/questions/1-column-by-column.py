from collections import OrderedDict
from collections.abc import Iterable

VALUES_PER_LINE = 8  # float64 in 64 bytes
ROOM = 128  # lines that the pretended cache holds


def fetched(places: Iterable[int]) -> int:
    """Lines fetched; the line unused for longest makes room."""
    cache: OrderedDict[int, None] = OrderedDict()
    count = 0
    for place in places:
        line = place // VALUES_PER_LINE
        count += line not in cache
        cache[line] = None
        cache.move_to_end(line)
        if len(cache) > ROOM:
            cache.popitem(last=False)
    return count


print("  n   by row  by column  factor")
for n in (64, 128, 136, 256):
    by_row = fetched(range(n * n))
    by_column = fetched(r * n + c for c in range(n) for r in range(n))
    print(f"{n:3} {by_row:8} {by_column:10} {by_column / by_row:7.1f}")
