import tracemalloc
from collections.abc import Callable


def peak(job: Callable[[], object]) -> int:
    tracemalloc.start()
    job()
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return most


n = 100_000
whole = peak(lambda: sum([i * i for i in range(n)]))
lazy = peak(lambda: sum(i * i for i in range(n)))
kept = peak(lambda: sorted(i * i for i in range(n)))
print("list over 1,000 times the generator:", whole > 1000 * lazy)
print("a consumer that keeps all, too:", kept > 1000 * lazy)

numbers = iter(range(n))
print(any(i * i > 3 for i in numbers), "- next unread:", next(numbers))

ratios = (1 / i for i in (2, 1, 0))
print("built, and good so far:", next(ratios))
try:
    print(list(ratios))
except ZeroDivisionError as error:
    print("in the consumer:", error)
