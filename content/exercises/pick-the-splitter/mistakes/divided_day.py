# mistake: Sorted rows are split, and one day falls on both sides
# fails: one moment's rows fall on both sides

import numpy as np
from sklearn.model_selection import GroupKFold, KFold, StratifiedKFold, TimeSeriesSplit


def make_folds(df, kind, n_splits=5, seed=0):
    """Pairs of training and test positions that suit this kind of data."""
    match kind:
        case "iid":
            folds = KFold(n_splits, shuffle=True, random_state=seed).split(df)
        case "stratified":
            splitter = StratifiedKFold(n_splits, shuffle=True, random_state=seed)
            folds = splitter.split(df, df["y"])
        case "grouped":
            folds = GroupKFold(n_splits).split(df, groups=df["group"])
        case "time":
            folds = time_folds(df["when"].to_numpy(), n_splits)
        case _:
            raise ValueError(f"unknown kind of data: {kind!r}")
    return list(folds)


def time_folds(when, n_splits):
    """Splits the distinct moments, then looks up their rows."""
    order = np.argsort(when, kind="stable")
    for past, future in TimeSeriesSplit(n_splits).split(order):
        yield order[past], order[future]
