# mistake: Distinct counts of the chunks are added
# fails: distinct titles per chunk were added

import pandas as pd

NOTHING = pd.DataFrame({"user_id": [], "title_id": [], "minutes": []}).astype(
    {"user_id": "int64", "title_id": "int64"}
)


def user_stats(chunks):
    """Minutes, distinct titles and mean minutes of each user."""
    known, titles = known_minutes(NOTHING), titles_of(NOTHING)
    for chunk in chunks:
        known = known.add(known_minutes(chunk), fill_value=0)
        titles = titles.add(titles_of(chunk), fill_value=0)
    return pd.DataFrame(
        {
            "minutes": known["sum"],
            "titles": titles.astype("int64"),
            "mean_minutes": known["sum"] / known["count"],
        }
    )


def known_minutes(chunk):
    """Sum and count per user: partial results that add up."""
    return chunk.groupby("user_id")["minutes"].agg(["sum", "count"])


def titles_of(chunk):
    return chunk.groupby("user_id")["title_id"].nunique()
