# mistake: One string per row
# fails: one string per row was made

import numpy as np
import pandas as pd


def risk_label(df, limit=10_000.0):
    amount = df["amount"]
    known = [amount.isna(), amount > limit]
    level = pd.Series(np.select(known, ["UNKNOWN:", "HIGH:"], "LOW:"), df.index)
    return (level + df["category"].astype("str").fillna("none")).rename("risk")
