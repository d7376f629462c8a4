# mistake: The calendar features stay floats
# fails: what .dt gives was left as it came

import pandas as pd

EDGES = [0, 18, 35, 55, float("inf")]
GROUPS = ["youth", "young_adult", "middle", "senior"]


def add_features(df):
    """The frame with those features appended that its columns allow."""
    features = {}
    if "date" in df:
        features |= calendar(df["date"])
    if "category" in df and "value" in df:
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
        "month": when.month,
        "is_weekend": (day >= 5).astype("Int64"),
    }
