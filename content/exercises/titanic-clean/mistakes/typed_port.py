# mistake: The port is typed into the program
# fails: S was typed into the program

TOWNS = {"S": "Southampton", "C": "Cherbourg", "Q": "Queenstown"}


def clean(df, reference=None):
    """The passengers without gaps; `reference` says what gaps are filled with."""
    if reference is None:
        reference = df
    port = df["embarked"].fillna("S")
    return df.assign(
        age=df["age"].fillna(reference["age"].median()),
        embarked=port,
        deck=df["deck"].cat.add_categories("Unknown").fillna("Unknown"),
        embark_town=port.map(TOWNS),
        age_missing=df["age"].isna(),
    )
