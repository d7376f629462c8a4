# mistake: CSV alone
# fails: read_csv guesses the types

import pandas as pd


def save(df, path):
    if not df.index.equals(pd.RangeIndex(len(df))):
        raise ValueError("the index isn't 0, 1, 2, …")
    df.to_csv(path, index=False)


def load(path):
    return pd.read_csv(path)
