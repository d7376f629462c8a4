import numpy as np

# One day of a power meter, and what a model will need of it.
hours = np.arange(0, 24, 6)  # the end is left out
load = np.linspace(0.0, 1.0, 5)  # the end is included
rng = np.random.default_rng(42)
print("arange  ", hours)
print("linspace", load)
print("full    ", np.full((1, 2), 7.5), " eye", np.eye(2).tolist())
print("integers", rng.integers(0, 100, 5), "0 to 99")
print("closed  ", rng.integers(0, 1, 3, endpoint=True), "0 to 1")
np.random.seed(42)  # the frozen old interface
print("legacy  ", np.random.randint(0, 100, 5), "0 to 99")

readings = np.array([[1, 2, 3], [4, 5, 6]])
print()
for name in ("shape", "ndim", "size", "dtype", "itemsize", "nbytes"):
    print(f"{name:<9}{getattr(readings, name)}")
