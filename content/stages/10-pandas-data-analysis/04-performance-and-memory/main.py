import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
rides = pd.DataFrame(
    {
        "city": rng.choice(
            ["Lima", "London", "Paris", "Rome"], 100_000
        ),
        "minutes": rng.gamma(4, 5, 100_000),
        "stars": rng.integers(1, 6, 100_000),
    }
)

# Audit the bytes, contents of the texts included, then shrink.
small = rides.astype(
    {"city": "category", "minutes": "float32", "stars": "int8"}
)
for name in rides:
    columns = rides[name], small[name]
    sizes = [c.memory_usage(index=False, deep=True) for c in columns]
    print(f"{name:<8}", *(f"{size / 1000:,.0f} kB" for size in sizes))
print("codes:", small["city"].cat.codes.dtype)

# A file in pieces: each is reduced before the next is read.
rides.to_csv("rides.csv", index=False)
best = 0
for chunk in pd.read_csv(
    "rides.csv", usecols=["stars"], chunksize=25_000
):
    best += (chunk["stars"] == 5).sum()
print("five stars:", best, "at once:", (rides["stars"] == 5).sum())


def clip_ends(frame: pd.DataFrame, column: str) -> pd.DataFrame:
    low, high = frame[column].quantile([0.01, 0.99])
    return frame.assign(**{column: frame[column].clip(low, high)})


# One chain: no half-finished frame is left behind under a name.
report = (
    small.query("stars >= 4 and minutes > 2")
    .pipe(clip_ends, "minutes")
    .assign(log_minutes=lambda frame: np.log1p(frame["minutes"]))
    .groupby("city")
    .agg(rides=("stars", "size"), typical=("log_minutes", "mean"))
)
report.round(3)
