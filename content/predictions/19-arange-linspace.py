import numpy as np

rng = np.random.default_rng(0)
print(
    np.arange(0, 9, 3).tolist(),
    np.linspace(0, 3, 4).tolist(),
    rng.integers(0, 1, 3).tolist(),
)
