# mistake: The caller's frame is filled
# fails: columns were assigned to the caller's frame

TOWNS = {"S": "Southampton", "C": "Cherbourg", "Q": "Queenstown"}


def clean(df, reference=None):
    """The passengers without gaps; `reference` says what gaps are filled with."""
    if reference is None:
        reference = df
    df["age_missing"] = df["age"].isna()
    df["age"] = df["age"].fillna(reference["age"].median())
    df["embarked"] = df["embarked"].fillna(reference["embarked"].mode()[0])
    df["embark_town"] = df["embarked"].map(TOWNS)
    df["deck"] = df["deck"].cat.add_categories("Unknown").fillna("Unknown")
    return df
