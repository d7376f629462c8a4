# mistake: The columns go into the caller's frame
# fails: the new columns were assigned to the caller's frame

import pandas as pd

EDGES = [0, 12, 20, 40, 60, 100]
GROUPS = ["Child", "Teen", "Adult", "Middle", "Senior"]


def add_features(df):
    """The passengers with family size, alone or not, age group, fare per head."""
    size = df["sibsp"] + df["parch"] + 1
    new = dict(
        family_size=size,
        is_alone=(size == 1).astype(int),
        age_group=pd.cut(df["age"], EDGES, labels=GROUPS, include_lowest=True),
        fare_per_person=df["fare"] / size,
    )
    for name, column in new.items():
        df[name] = column
    return df
