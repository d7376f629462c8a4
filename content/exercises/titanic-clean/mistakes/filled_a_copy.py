# mistake: Columns are filled in place
# fails: fillna(inplace=True) filled a copy of the column

TOWNS = {"S": "Southampton", "C": "Cherbourg", "Q": "Queenstown"}


def clean(df, reference=None):
    """The passengers without gaps; `reference` says what gaps are filled with."""
    if reference is None:
        reference = df
    out = df.copy()
    out["age_missing"] = out["age"].isna()
    out["age"].fillna(reference["age"].median(), inplace=True)
    out["embarked"].fillna(reference["embarked"].mode()[0], inplace=True)
    out["embark_town"] = out["embarked"].map(TOWNS)
    out["deck"] = out["deck"].cat.add_categories("Unknown").fillna("Unknown")
    return out
