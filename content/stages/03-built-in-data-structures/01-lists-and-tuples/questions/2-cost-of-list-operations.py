import random
import sys
from collections.abc import Callable


def moved(operation: Callable[[list[object]], object]) -> int:
    """Positions that hold another object after the operation."""
    items = [object() for _ in range(10_000)]
    before = items.copy()
    operation(items)
    return sum(a is not b for a, b in zip(before, items))


print("append  ", moved(lambda xs: xs.append(None)))
print("pop()   ", moved(lambda xs: xs.pop()))
print("insert 0", moved(lambda xs: xs.insert(0, None)))
print("pop(0)  ", moved(lambda xs: xs.pop(0)))

grown: list[int] = []
sizes = set()
for n in range(100_000):
    grown.append(n)
    sizes.add(sys.getsizeof(grown))
print("100,000 appends:", len(sizes), "sizes of the storage")


class Key(int):
    compared = 0

    def __lt__(self, other: int) -> bool:
        Key.compared += 1
        return int(self) < int(other)


ordered = [Key(n) for n in range(10_000)]
shuffled = random.Random(3).sample(ordered, k=10_000)
for name, keys in (("ordered", ordered), ("shuffled", shuffled)):
    Key.compared = 0
    keys.sort()
    print(f"sort, {name}: {Key.compared:,} comparisons")
