# mistake: A column is assumed to be there
# fails: a column was used without a look whether it is there

import pandas as pd

EDGES = [0, 18, 35, 55, float("inf")]
GROUPS = ["youth", "young_adult", "middle", "senior"]


def add_features(df):
    """The frame with those features appended that its columns allow."""
    features = {}
    if "date" in df:
        features |= calendar(df["date"])
    if "category" in df:
        typical = df.groupby("category")["value"].transform("mean")
        features["value_vs_category_mean"] = df["value"] - typical
    if "age" in df:
        features["age_group"] = pd.cut(df["age"], EDGES, labels=GROUPS, right=False)
    return df.assign(**features)


def calendar(dates):
    when = pd.to_datetime(dates, format="ISO8601", errors="coerce").dt
    day = when.dayofweek.astype("Int64")
    return {
        "day_of_week": day,
        "month": when.month.astype("Int64"),
        "is_weekend": (day >= 5).astype("Int64"),
    }
