import pandas as pd


def profile(df, target):
    """One row per column: what it holds, and how it goes along with the target."""
    print(df.corr()[target])
    return df.describe()


passengers = pd.read_csv("data/passengers.csv", dtype={"deck": "category"})
print(passengers.dtypes)
print(profile(passengers[["survived", "age", "fare"]], "survived"))
