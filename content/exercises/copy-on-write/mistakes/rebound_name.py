# mistake: A new frame under the old name
# fails: a new frame was bound to the name df


def cap_salaries(df, limit):
    """Salaries above `limit` become `limit`, in `df` itself."""
    df = df.assign(salary=df["salary"].clip(upper=limit))


def seniors(df, age):
    """The people of at least that age, with a status, in a frame of their own."""
    return df[df["age"] >= age].assign(status="senior")


def fill_gaps(df):
    """A frame with the median age and the department from above in its gaps."""
    return df.assign(
        age=df["age"].fillna(df["age"].median()),
        dept=df["dept"].ffill(),
    )
