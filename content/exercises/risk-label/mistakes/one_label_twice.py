# mistake: One label for two pairs
# fails: two pairs have one label, and categories must differ

import numpy as np
import pandas as pd

LEVELS = np.array(["UNKNOWN", "HIGH", "LOW"], dtype=object)


def risk_label(df, limit=10_000.0):
    """A level and a category per row, as a categorical column."""
    amount = df["amount"]
    pairs = pd.DataFrame(
        {
            "level": np.select([amount.isna(), amount > limit], [0, 1], default=2),
            "category": df["category"].astype("str"),
        }
    )
    distinct = pairs.drop_duplicates()
    labels = LEVELS[distinct["level"]] + ":" + distinct["category"].fillna("none")
    codes = pairs.groupby(["level", "category"], sort=False, dropna=False).ngroup()
    risk = pd.Categorical.from_codes(codes, labels)
    return pd.Series(risk, index=df.index, name="risk")
