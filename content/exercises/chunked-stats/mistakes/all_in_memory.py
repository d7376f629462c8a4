# mistake: The chunks are put together again
# fails: all chunks are collected before

import pandas as pd

NOTHING = pd.DataFrame({"user_id": [], "title_id": [], "minutes": []}).astype(
    {"user_id": "int64", "title_id": "int64"}
)


def user_stats(chunks):
    """Minutes, distinct titles and mean minutes of each user."""
    events = pd.concat([NOTHING, *chunks])
    known, pairs = known_minutes(events), pairs_of(events)
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
