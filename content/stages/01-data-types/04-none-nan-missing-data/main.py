import numpy as np
import pandas as pd


def validate_features(x: pd.DataFrame) -> None:
    """Raise ValueError that names the columns predict() can't take."""
    if gaps := x.columns[x.isna().any()].tolist():
        raise ValueError(f"missing values in {gaps}")
    if endless := x.columns[np.isinf(x).any()].tolist():
        raise ValueError(f"infinite values in {endless}")


# Loan applicants to learn from, and two that arrive later.
train = pd.DataFrame(
    {
        "age": [25, None, 30, float("nan")],
        "income": [50_000, 60_000, None, 80_000],
        "approved": [1, 0, 1, 0],
    }
)
live = pd.DataFrame({"age": [None, 41.0], "income": [52_000.0, np.inf]})

age = train["age"].iloc[1]  # None went in
print(age, age == np.nan, age is np.nan, pd.isna(age))
samples = [None, np.nan, pd.NaT, pd.NA, 0, "", np.inf]
print([pd.isna(sample) for sample in samples])
print("gaps:", train.isna().sum().to_dict())
print("rows without a gap:", len(train.dropna()), "of", len(train))

# The values to fill in come from the training rows alone.
fill = pd.Series(
    {"age": train["age"].median(), "income": train["income"].mean()}
).round(2)
print("fill:", fill.to_dict())
filled = live.fillna(fill)
finite = live.replace(np.inf, np.nan).fillna(fill)
for rows in (live, filled, finite):
    try:
        validate_features(rows)
        print("fit for predict()")
    except ValueError as error:
        print("ValueError:", error)
print(finite)
