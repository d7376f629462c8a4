# mistake: The columns go into the caller's frame
# fails: the new columns were assigned to the caller's frame


def add_lags(df):
    """Sales of the shop's previous row, and the mean of its three previous ones."""
    if df.duplicated(["shop", "day"]).any():
        raise ValueError("a shop has two rows for one day")
    in_time = df.reset_index(drop=True).sort_values("day")
    past = in_time.groupby("shop")["sales"].shift([1, 2, 3]).sort_index()
    df["lag_1"] = past["sales_1"].to_numpy()
    df["mean_3"] = past.mean(axis="columns").to_numpy()
    return df
