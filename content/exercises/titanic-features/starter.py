import pandas as pd


def add_features(df):
    """The passengers with family size, alone or not, age group, fare per head."""
    df["family_size"] = df["sibsp"] + df["parch"]
    df["age_group"] = pd.cut(df["age"], [0, 12, 20, 40, 60, 100])
    return df


passengers = pd.read_csv("data/passengers.csv")
table = add_features(passengers)
print(table[["age", "sibsp", "parch", "fare", "family_size", "age_group"]].head(8))
