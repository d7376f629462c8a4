# mistake: TimeSeriesSplit on rows that are not sorted
# fails: TimeSeriesSplit was given the rows as they come

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
            folds = TimeSeriesSplit(n_splits).split(df)
        case _:
            raise ValueError(f"unknown kind of data: {kind!r}")
    return list(folds)


def time_folds(when, n_splits):
    """Splits the distinct moments, then looks up their rows."""
    moments = np.unique(when)
    for past, future in TimeSeriesSplit(n_splits).split(moments):
        yield rows_at(when, moments[past]), rows_at(when, moments[future])


def rows_at(when, moments):
    return np.flatnonzero(np.isin(when, moments))
