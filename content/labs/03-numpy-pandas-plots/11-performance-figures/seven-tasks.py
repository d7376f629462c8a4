import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
x, y = rng.random(100_000), rng.random(100_000)
short = x.astype(np.float32)
shops = pd.Series(rng.integers(0, 1000, 100_000))
paid = pd.Series(y)
left, right = rng.random((300, 300)), rng.random((300, 300))


def empty_loop() -> None:
    for _ in range(100_000):
        pass


versions = {
    "empty for loop": empty_loop,
    "x + y": lambda: x + y,
    "np.exp, float64": lambda: np.exp(x),
    "np.exp, float32": lambda: np.exp(short),
    "pandas, grouped sum": lambda: paid.groupby(shops).sum(),
    "np.sort": lambda: np.sort(x),
    "product of 300 × 300": lambda: left @ right,
}
for name, task in versions.items():
    print(f"{name:<21}{np.shape(task())}")
