# mistake: The column is added before the selection
# fails: the column was added to the caller's frame


def cap_salaries(df, limit):
    """Salaries above `limit` become `limit`, in `df` itself."""
    df.loc[df["salary"] > limit, "salary"] = limit


def seniors(df, age):
    """The people of at least that age, with a status, in a frame of their own."""
    df["status"] = "senior"
    return df[df["age"] >= age]


def fill_gaps(df):
    """A frame with the median age and the department from above in its gaps."""
    return df.assign(
        age=df["age"].fillna(df["age"].median()),
        dept=df["dept"].ffill(),
    )
