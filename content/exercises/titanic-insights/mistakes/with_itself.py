# mistake: survived compared with itself
# fails: survived is compared with itself


def survival_by(df, keys):
    """Share, number of survivors and of passengers per group, best share first."""
    table = df.groupby(keys)["survived"].agg(
        rate="mean", survivors="sum", passengers="count"
    )
    return table.sort_values("rate", ascending=False)


def correlations(df):
    """How numbers and truth values go along with survival, strongest first."""
    with_survival = df.corr(numeric_only=True)["survived"]
    return with_survival.sort_values(key=abs, ascending=False)


def insights(df):
    """Statements, and for each the passengers that it is about."""
    return {
        "Women survived more often than men": df["sex"] == "female",
        "First class survived more often than the others": df["pclass"] == 1,
        "Third class survived less often than the others": df["pclass"] == 3,
        "People with family on board survived more often": ~df["alone"],
    }
