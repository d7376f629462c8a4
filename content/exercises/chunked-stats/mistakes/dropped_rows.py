# mistake: Rows without minutes are dropped first
# fails: its row was dropped

import pandas as pd

NOTHING = pd.DataFrame({"user_id": [], "title_id": [], "minutes": []}).astype(
    {"user_id": "int64", "title_id": "int64"}
)


def user_stats(chunks):
    """Minutes, distinct titles and mean minutes of each user."""
    known, pairs = known_minutes(NOTHING), pairs_of(NOTHING)
    for chunk in chunks:
        chunk = chunk.dropna()
        known = known.add(known_minutes(chunk), fill_value=0)
        pairs = pairs_of(pd.concat([pairs, pairs_of(chunk)]))
    return pd.DataFrame(
        {
            "minutes": known["sum"],
            "titles": pairs.groupby("user_id").size(),
            "mean_minutes": known["sum"] / known["count"],
        }
    )


def known_minutes(chunk):
    """Sum and count per user: partial results that add up."""
    return chunk.groupby("user_id")["minutes"].agg(["sum", "count"])


def pairs_of(chunk):
    """Who has watched what, each pair once."""
    return chunk[["user_id", "title_id"]].drop_duplicates()
