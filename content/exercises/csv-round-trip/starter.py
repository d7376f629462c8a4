import pandas as pd


def save(df, path):
    """Writes a CSV file, and beside it what CSV can't hold."""
    df.to_csv(path)


def load(path):
    """The table as it was saved."""
    return pd.read_csv(path)


if __name__ == "__main__":
    shops = pd.DataFrame(
        {
            "zip": ["00501", "10115"],
            "country": ["NA", "DE"],
            "opened": pd.to_datetime(["2024-01-31", None]),
            "size": pd.Categorical(["L", "S"], ["S", "M", "L"], ordered=True),
        }
    )
    save(shops, "shops.csv")
    print(load("shops.csv"), load("shops.csv").dtypes, sep="\n\n")
