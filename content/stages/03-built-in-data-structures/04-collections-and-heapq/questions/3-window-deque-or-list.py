from collections import deque
from itertools import islice


def moved_by_pop0(size: int) -> int:
    """Positions that hold another object afterwards."""
    window = [object() for _ in range(size)]
    before = window.copy()
    window.pop(0)
    return sum(a is not b for a, b in zip(before, window))


for size in (5, 10_000):
    print(f"pop(0), window of {size:,}: {moved_by_pop0(size):,} moved")

# Prices in cents: integers, so a running total stays exact.
ticks = [1000 + n * 37 % 11 for n in range(1000)]
window: deque[int] = deque(maxlen=50)
total = 0
added = {"sum(window)": 0, "running": 0}
same = True
for price in ticks:
    if len(window) == window.maxlen:
        total -= window[0]  # read it before append drops it
    window.append(price)
    total += price
    added["running"] += 2
    added["sum(window)"] += len(window)
    same = same and total == sum(window)
print("same totals:", same, added)

print(list(islice(window, 3)))
for attempt in (lambda: window[:3], lambda: window.insert(0, 1)):
    try:
        attempt()
    except (TypeError, IndexError) as error:
        print(f"{type(error).__name__}: {error}")
