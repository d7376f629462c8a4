# mistake: The limit itself counts as high
# fails: >= was written for >: the limit itself is not high

import numpy as np
import pandas as pd

LEVELS = np.array(["UNKNOWN", "HIGH", "LOW"], dtype=object)


def risk_label(df, limit=10_000.0):
    """A level and a category per row, as a categorical column."""
    amount = df["amount"]
    pairs = pd.DataFrame(
        {
            "level": np.select([amount.isna(), amount >= limit], [0, 1], default=2),
            "category": df["category"].astype("str").fillna("none"),
        }
    )
    distinct = pairs.drop_duplicates()
    labels = LEVELS[distinct["level"]] + ":" + distinct["category"]
    codes = pairs.groupby(["level", "category"], sort=False).ngroup()
    risk = pd.Categorical.from_codes(codes, labels)
    return pd.Series(risk, index=df.index, name="risk")
