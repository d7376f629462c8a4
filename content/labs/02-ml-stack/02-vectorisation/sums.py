import numpy as np

array = np.random.default_rng(0).uniform(1, 10, 100_000)
prices = array.tolist()


def loop() -> float:
    total = 0.0
    for price in prices:
        total += price
    return total


versions = {
    "for loop": loop,
    "built-in sum of the list": lambda: sum(prices),
    "built-in sum of the array": lambda: sum(array),
    "array.sum()": lambda: array.sum(),
}
totals = {round(float(version()), 4) for version in versions.values()}
print("different totals:", len(totals))
