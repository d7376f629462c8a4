import pandas as pd


def add_features(df):
    """The frame with those features appended that its columns allow."""
    df["date"] = pd.to_datetime(df["date"])
    df["day_of_week"] = df["date"].dt.dayofweek
    df["is_weekend"] = df["day_of_week"].isin([5, 6]).astype(int)
    df["age_group"] = pd.cut(
        df["age"],
        [0, 18, 35, 55, 100],
        labels=["youth", "young_adult", "middle", "senior"],
    )
    return df


orders = pd.DataFrame({"date": ["2024-01-01", "2024-03-02"], "age": [18, 40]})
print(add_features(orders))
