# mistake: All combinations become categories
# fails: all combinations became categories

import numpy as np
import pandas as pd

LEVELS = np.array(["UNKNOWN:", "HIGH:", "LOW:"], dtype=object)


def risk_label(df, limit=10_000.0):
    amount = df["amount"]
    level = np.select([amount.isna(), amount > limit], [0, 1], default=2)
    category = df["category"].astype("str").fillna("none")
    place, names = pd.factorize(category)
    labels = np.repeat(np.asarray(names, dtype=object), 3)
    labels = np.tile(LEVELS, len(names)) + labels
    risk = pd.Categorical.from_codes(place * 3 + level, labels)
    return pd.Series(risk, index=df.index, name="risk")
