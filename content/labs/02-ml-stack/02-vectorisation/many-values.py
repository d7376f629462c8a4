import numpy as np

array = np.random.default_rng(0).uniform(1, 10, 100_000)
prices = array.tolist()

versions = {
    "list comprehension": lambda: [price * 1.21 for price in prices],
    "comprehension over the array": lambda: [p * 1.21 for p in array],
    "NumPy": lambda: array * 1.21,
}
results = [np.array(version()) for version in versions.values()]
equal = all(np.array_equal(results[0], result) for result in results)
print(len(prices), "values, equal:", equal)
