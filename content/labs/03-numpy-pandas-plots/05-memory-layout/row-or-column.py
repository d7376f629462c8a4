import numpy as np

n = 1_500
m = np.random.default_rng(0).random((n, n))

versions = {
    "columns, one by one": lambda: [m[:, i].sum() for i in range(n)],
    "rows, one by one": lambda: [m[i].sum() for i in range(n)],
    "m.sum(axis=0)": lambda: m.sum(axis=0),
    "m.sum(axis=1)": lambda: m.sum(axis=1),
}
totals = [np.sum(add()) for add in versions.values()]
print("same total:", np.allclose(totals, totals[0]))
