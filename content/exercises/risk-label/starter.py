import pandas as pd


def risk_label(df, limit=10_000.0):
    """A level and a category per row, as a categorical column."""

    def one(row):
        level = "HIGH" if row["amount"] > limit else "LOW"
        return f"{level}:{row['category']}"

    return df.apply(one, axis=1)


payments = pd.DataFrame(
    {
        "amount": [10_000.5, 5.0, 10_000.0, None, 1.0],
        "category": ["car", "car", "rent", "rent", None],
    }
)
print(risk_label(payments))
