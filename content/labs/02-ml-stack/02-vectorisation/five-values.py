import numpy as np

prices = [4.0, 9.5, 2.5, 7.25, 3.0]
array = np.array(prices)

versions = {
    "list comprehension": lambda: [price * 1.21 for price in prices],
    "NumPy": lambda: array * 1.21,
}
results = [list(version()) for version in versions.values()]
print(len(prices), "values, equal:", results[0] == results[1])
