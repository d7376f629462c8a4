# mistake: Intervals closed on the left
# fails: right=False closes the intervals on the wrong side

import pandas as pd

EDGES = [0, 12, 20, 40, 60, 100]
GROUPS = ["Child", "Teen", "Adult", "Middle", "Senior"]


def add_features(df):
    """The passengers with family size, alone or not, age group, fare per head."""
    size = df["sibsp"] + df["parch"] + 1
    return df.assign(
        family_size=size,
        is_alone=(size == 1).astype(int),
        age_group=pd.cut(df["age"], EDGES, labels=GROUPS, right=False),
        fare_per_person=df["fare"] / size,
    )
