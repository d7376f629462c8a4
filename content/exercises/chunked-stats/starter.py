import pandas as pd


def user_stats(chunks):
    """Minutes, distinct titles and mean minutes of each user."""
    parts = [
        chunk.groupby("user_id").agg(
            minutes=("minutes", "sum"),
            titles=("title_id", "nunique"),
            mean_minutes=("minutes", "mean"),
        )
        for chunk in chunks
    ]
    return pd.concat(parts).groupby(level=0).sum()


if __name__ == "__main__":
    for rows in (4000, 250):
        chunks = pd.read_csv("data/watching.csv", chunksize=rows)
        print(f"{rows} rows at a time:", user_stats(chunks).head(3), sep="\n")
