def add_lags(df):
    """Sales of the shop's previous row, and the mean of its three previous ones."""
    if df.duplicated(["shop", "day"]).any():
        raise ValueError("a shop has two rows for one day")
    in_time = df.reset_index(drop=True).sort_values("day")
    past = in_time.groupby("shop")["sales"].shift([1, 2, 3]).sort_index()
    return df.assign(
        lag_1=past["sales_1"].to_numpy(),
        mean_3=past.mean(axis="columns").to_numpy(),
    )
