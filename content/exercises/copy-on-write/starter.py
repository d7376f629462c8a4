import pandas as pd


def cap_salaries(df, limit):
    """Salaries above `limit` become `limit`, in `df` itself."""
    df[df["salary"] > limit]["salary"] = limit


def seniors(df, age):
    """The people of at least that age, with a status, in a frame of their own."""
    df["status"] = "senior"
    return df[df["age"] >= age]


def fill_gaps(df):
    """A frame with the median age and the department from above in its gaps."""
    df["age"].fillna(df["age"].median(), inplace=True)
    df["dept"] = df["dept"].fillna(method="ffill")
    return df


staff = pd.DataFrame(
    {
        "name": ["Ada", "Bo", "Cem", "Dora"],
        "age": [25.0, 50.0, None, 60.0],
        "salary": [3100.0, 9000.0, 4200.0, 8000.0],
        "dept": [None, "sales", None, "legal"],
    }
)
cap_salaries(staff, 5000.0)
print(staff)
print(seniors(staff, 50))
print(fill_gaps(staff))
