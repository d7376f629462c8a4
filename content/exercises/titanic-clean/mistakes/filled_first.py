# mistake: The indicator is made after filling
# fails: age_missing was made after the gaps were filled

TOWNS = {"S": "Southampton", "C": "Cherbourg", "Q": "Queenstown"}


def clean(df, reference=None):
    """The passengers without gaps; `reference` says what gaps are filled with."""
    if reference is None:
        reference = df
    df = df.assign(age=df["age"].fillna(reference["age"].median()))
    port = df["embarked"].fillna(reference["embarked"].mode().iloc[0])
    return df.assign(
        age=df["age"].fillna(reference["age"].median()),
        embarked=port,
        deck=df["deck"].cat.add_categories("Unknown").fillna("Unknown"),
        embark_town=port.map(TOWNS),
        age_missing=df["age"].isna(),
    )
