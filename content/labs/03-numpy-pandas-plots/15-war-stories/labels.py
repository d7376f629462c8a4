import numpy as np
import pandas as pd

n = 20_000
rng = np.random.default_rng(0)
df = pd.DataFrame(
    {
        "amount": rng.uniform(0, 20_000, n),
        "category": rng.choice(["food", "car", "rent"], n),
    }
)
high = "HIGH:" + df["category"]
low = "LOW:" + df["category"]
by_where = np.where(df["amount"] > 10_000, high, low)
by_apply = df.apply(
    lambda row: (
        ("HIGH:" if row["amount"] > 10_000 else "LOW:")
        + row["category"]
    ),
    axis=1,
)
print("same labels:", np.array_equal(by_where, by_apply))
for name, labels in {
    "np.where": pd.Series(by_where, dtype=object),
    "apply": by_apply.astype(object),
    "category": pd.Series(pd.Categorical(by_where)),
}.items():
    size = labels.memory_usage(index=False, deep=True) / n
    print(f"{name:<9}{size:4.0f} bytes per row")
