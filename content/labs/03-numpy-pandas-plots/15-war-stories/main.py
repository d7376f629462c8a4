import numpy as np
import pandas as pd

# What 40 people watched, 6,000 views of 50 titles.
rng = np.random.default_rng(0)
views = pd.DataFrame(
    {
        "user": rng.integers(0, 40, 6000),
        "title": rng.integers(0, 50, 6000),
    }
)


def added(chunks: list[pd.DataFrame]) -> int:
    """Distinct titles per user, chunk by chunk, then summed."""
    parts = [c.groupby("user")["title"].nunique() for c in chunks]
    return int(pd.concat(parts).groupby(level=0).sum().sum())


def merged(chunks: list[pd.DataFrame]) -> int:
    """The pairs of all chunks, without repetition."""
    pairs = pd.concat([chunk.drop_duplicates() for chunk in chunks])
    return len(pairs.drop_duplicates())


truth = views.groupby("user")["title"].nunique().sum()
print("truth:", truth)
print("rows per chunk   added  merged")
for size in (6000, 3000, 1000, 100, 10):
    cuts = range(0, len(views), size)
    chunks = [views.iloc[at : at + size] for at in cuts]
    print(f"{size:14}{added(chunks):8}{merged(chunks):8}")
