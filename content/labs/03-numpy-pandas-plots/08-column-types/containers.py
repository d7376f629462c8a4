import tracemalloc
from collections.abc import Callable
from importlib.util import find_spec

import numpy as np
import pandas as pd

rows = 100_000
names = [f"c{i}" for i in range(10)]
values = np.random.default_rng(1).random((rows, 10))
frame = pd.DataFrame(values, columns=names)


def traced(make: Callable[[], object]) -> int:
    """Bytes held by what `make` returns."""
    tracemalloc.start()
    made = make()
    held, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    del made
    return held


def deep(table: pd.DataFrame) -> int:
    return int(table.memory_usage(deep=True).sum())


sizes = {
    "list of dicts": traced(
        lambda: [dict(zip(names, row)) for row in values.tolist()]
    ),
    "frame of objects": deep(frame.astype(object)),
    "frame float64": deep(frame),
    "NumPy float64": values.nbytes,
    "frame float32": deep(frame.astype("float32")),
}
if find_spec("polars"):
    import polars as pl

    table = pl.DataFrame(
        {name: frame[name].to_numpy() for name in names}
    )
    sizes["Polars float64"] = int(table.estimated_size())

print("MB for a million rows of ten numbers")
for name, size in sizes.items():
    print(f"{name:<18}{size / rows:>5.0f}")
