import numpy as np
import pandas as pd


def kilobytes(column: pd.Series) -> int:
    return column.memory_usage(index=False, deep=True) // 1000


rng = np.random.default_rng(0)
city = pd.Series(rng.choice(["London", "Paris", "Lima"], 100_000))
ids = pd.Series([f"user-{i:06d}" for i in range(100_000)])

for name, column in (("city", city), ("ids", ids)):
    packed = column.astype("category")
    print(f"{name:<5}{column.dtype} {kilobytes(column):,} kB,", end=" ")
    print(
        f"category {kilobytes(packed):,} kB, {packed.cat.codes.dtype}"
    )

for n in (126, 127):
    labels = pd.Series([f"c{i}" for i in range(n)], dtype="category")
    print(n, "categories:", labels.cat.codes.dtype)

halves = [city[:50_000].astype("category"), ids[:9].astype("category")]
print("after concat:", pd.concat(halves).dtype)
