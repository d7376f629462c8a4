import numpy as np

moves = np.array([3, -1, 3, -1, 8])
values, counts = np.unique(moves, return_counts=True)
print("unique:  ", values[counts.argmax()], "of", values, counts)
print("all ties:", values[counts == counts.max()])

for name, x in {
    "negative": moves,
    "ids": np.array([3, 9_000_000]),
}.items():
    try:
        print(name, "->", np.bincount(x).size, "counters")
    except ValueError as error:
        print(name, "->", error)

gaps = np.array([1.0, np.nan, np.nan])
print("NaN:     ", np.unique(gaps, return_counts=True))
