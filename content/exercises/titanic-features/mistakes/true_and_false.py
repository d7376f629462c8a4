# mistake: is_alone stays True and False
# fails: a comparison gives True and False, not 1 and 0

import pandas as pd

EDGES = [0, 12, 20, 40, 60, 100]
GROUPS = ["Child", "Teen", "Adult", "Middle", "Senior"]


def add_features(df):
    """The passengers with family size, alone or not, age group, fare per head."""
    size = df["sibsp"] + df["parch"] + 1
    return df.assign(
        family_size=size,
        is_alone=size == 1,
        age_group=pd.cut(df["age"], EDGES, labels=GROUPS, include_lowest=True),
        fare_per_person=df["fare"] / size,
    )
