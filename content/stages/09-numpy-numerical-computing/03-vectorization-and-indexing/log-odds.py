import math
from collections.abc import Callable

import numpy as np

risk = np.random.default_rng(0).uniform(0.01, 0.99, 10_000)
risks = risk.tolist()

versions: dict[str, Callable[[], object]] = {
    "loop over the array": lambda: [math.log(p / (1 - p)) for p in risk],
    "loop over a list": lambda: [math.log(p / (1 - p)) for p in risks],
    "one NumPy expression": lambda: np.log(risk / (1 - risk)),
}

expected = np.log(risk / (1 - risk))
for label, compute in versions.items():
    print(label, np.allclose(compute(), expected))
