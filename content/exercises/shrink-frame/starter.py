import numpy as np
import pandas as pd


def shrink(df):
    """The same table with the smallest dtype per column that loses nothing."""
    for name in df.columns:
        df[name] = pd.to_numeric(df[name], errors="coerce")
    return df


def orders(n=4000):
    """The example of the task."""
    rng = np.random.default_rng(0)
    return pd.DataFrame(
        {
            "items": rng.integers(0, 200, n),
            "balance": rng.integers(-300, 300, n),
            "hours": rng.integers(0, 100, n) / 2,
            "status": rng.choice(["open", "sent", "returned"], n),
            "zip": rng.choice(["00501", "01234", "90210"], n),
            "gift": rng.random(n) < 0.5,
        }
    )


if __name__ == "__main__":
    table = orders()
    before = table.memory_usage(deep=True).sum()
    small = shrink(orders())
    print(small.dtypes)
    print(f"{small.memory_usage(deep=True).sum() / before:.0%} of the memory")
