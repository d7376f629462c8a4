import numpy as np

passed = {
    "0": 0,
    "''": "",
    "[]": [],
    "array([0.0])": np.array([0.0]),
    "array([])": np.array([]),
    "array([1, 2])": np.array([1, 2]),
}
for name, x in passed.items():
    kept = "default" if x is None else "kept"
    try:
        by_or = "default" if (x or None) is None else "kept"
    except ValueError as error:
        by_or = str(error).split(".")[0]
    print(f"{name:<14}is None: {kept:<6}or: {by_or}")
