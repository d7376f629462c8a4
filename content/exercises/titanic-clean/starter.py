import pandas as pd


def clean(df, reference=None):
    """The passengers without gaps; `reference` says what gaps are filled with."""
    df["age"] = df["age"].fillna(df["age"].median())
    df["deck"] = df["deck"].fillna("Unknown")
    return df


passengers = pd.read_csv("data/passengers.csv", dtype={"deck": "category"})
gaps = passengers.isna().sum()
print(gaps[gaps > 0])
print(passengers["deck"].cat.categories)
