import io
from importlib.util import find_spec

import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
rows = 100_000
drawn = pd.Series(rng.choice(["active", "inactive"], rows))


def per_row(column: pd.Series, deep: bool = True) -> float:
    return column.memory_usage(deep=deep, index=False) / len(column)


print("bytes per row      deep  shallow")
for dtype in ("object", "str", "category"):
    column = drawn.astype(dtype)
    deep, shallow = per_row(column), per_row(column, deep=False)
    print(f"{dtype:<15} {deep:>7.1f} {shallow:>8.1f}")

if find_spec("polars"):
    import polars as pl

    size = pl.Series(drawn.to_list()).estimated_size()
    print(f"{'Polars string':<15} {size / rows:>7.1f}")

# The same statuses from a file: equal texts are one object.
file = io.StringIO("status\n" + "\n".join(drawn))
read = pd.read_csv(file, dtype=object)["status"]
for name, column in {
    "drawn": drawn.astype(object),
    "read": read,
}.items():
    texts = len({id(value) for value in column})
    print(
        f"{name:<6}{texts:>7} text objects, deep {per_row(column):.1f}"
    )

# What a category loses, and when.
joined = pd.concat([drawn.head().astype("category")] * 2)
print("same categories: ", joined.dtype)
other = pd.Series(["new", "active"], dtype="category")
print("other categories:", pd.concat([joined, other]).dtype)
