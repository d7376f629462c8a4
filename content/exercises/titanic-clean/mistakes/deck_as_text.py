# mistake: The deck becomes text
# fails: the column was turned into text to fill it

TOWNS = {"S": "Southampton", "C": "Cherbourg", "Q": "Queenstown"}


def clean(df, reference=None):
    """The passengers without gaps; `reference` says what gaps are filled with."""
    if reference is None:
        reference = df
    port = df["embarked"].fillna(reference["embarked"].mode().iloc[0])
    return df.assign(
        age=df["age"].fillna(reference["age"].median()),
        embarked=port,
        deck=df["deck"].astype("str").fillna("Unknown"),
        embark_town=port.map(TOWNS),
        age_missing=df["age"].isna(),
    )
