import numpy as np

array = np.random.default_rng(0).random(20)
values = array.tolist()

versions = {
    "np.sum(list)": lambda: np.sum(values),
    "array.sum()": lambda: array.sum(),
    "built-in sum of the list": lambda: sum(values),
}
totals = [version() for version in versions.values()]
print("same total:", np.allclose(totals, totals[0]))
