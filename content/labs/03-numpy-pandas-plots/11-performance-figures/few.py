import numpy as np

rng = np.random.default_rng(0)
few, more = rng.random(20), rng.random(500)
few_list, more_list = few.tolist(), more.tolist()

versions = {
    "20 values, np.sum(list)": lambda: np.sum(few_list),
    "20 values, array.sum()": lambda: few.sum(),
    "20 values, sum(list)": lambda: sum(few_list),
    "500 values, array.sum()": lambda: more.sum(),
    "500 values, sum(list)": lambda: sum(more_list),
}
totals = [version() for version in versions.values()]
print("20:", np.allclose(totals[:3], totals[0]), end=" ")
print("500:", np.allclose(totals[3:], totals[3]))
