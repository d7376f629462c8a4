# mistake: A row-wise apply
# fails: It calls a Python function for each row

import pandas as pd


def risk_label(df, limit=10_000.0):
    def one(row):
        category = "none" if pd.isna(row["category"]) else row["category"]
        if pd.isna(row["amount"]):
            return f"UNKNOWN:{category}"
        return f"HIGH:{category}" if row["amount"] > limit else f"LOW:{category}"

    if df.empty:
        return pd.Series([], dtype="category", name="risk")
    return df.apply(one, axis=1).astype("category").rename("risk")
