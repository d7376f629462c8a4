# mistake: The caller's frame is filled
# fails: filled columns were assigned to the caller's frame


def cap_salaries(df, limit):
    """Salaries above `limit` become `limit`, in `df` itself."""
    df.loc[df["salary"] > limit, "salary"] = limit


def seniors(df, age):
    """The people of at least that age, with a status, in a frame of their own."""
    return df[df["age"] >= age].assign(status="senior")


def fill_gaps(df):
    """A frame with the median age and the department from above in its gaps."""
    df["age"] = df["age"].fillna(df["age"].median())
    df["dept"] = df["dept"].ffill()
    return df
