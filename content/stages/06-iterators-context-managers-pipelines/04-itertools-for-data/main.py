from collections.abc import Iterator
from itertools import (
    batched,
    chain,
    groupby,
    islice,
    pairwise,
    product,
    tee,
)
from statistics import mean

# chain joins streams; from_iterable flattens one level.
sentences = [["the", "cat", "sat"], ["a", "dog", "ran"]]
print(list(chain(["<start>"], chain.from_iterable(sentences))))

# islice takes the next items from where the iterator stands.
sensor = (20 + hour % 5 for hour in range(1_000_000))
print("head:", list(islice(sensor, 4)), "next:", next(sensor))

# product: every combination, the last factor fastest.
grid = {"trees": [100, 200, 500], "depth": [5, 10, 20]}
combos = list(product(*grid.values()))
print(len(combos), "runs:", combos[:4])


def seeds() -> Iterator[int]:
    yield from range(3)
    raise RuntimeError("product asked for a fourth seed")


try:
    next(product(seeds(), "ab"))
except RuntimeError as error:
    print("before the first result:", error)

# groupby: runs of equal keys.
days = [("sun", 7.1), ("rain", 2.0), ("sun", 6.3), ("sun", 8.8)]
print("runs:", [sky for sky, _ in groupby(days, key=lambda d: d[0])])
for sky, group in groupby(sorted(days), key=lambda d: d[0]):
    hours = [value for _, value in group]
    print(f"{sky}: n={len(hours)} mean={mean(hours):.1f}")

# Neighbours, batches, and two readers of one stream.
levels = [3, 4, 4, 9, 10]
print("steps:", [b - a for a, b in pairwise(levels)])
print("batches:", list(batched(levels, 2)))
low, high = tee(iter(levels))
print("range:", min(low), max(high))
