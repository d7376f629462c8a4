# mistake: Gaps are counted as zero
# fails: gaps were counted as 0


def add_lags(df):
    """Sales of the shop's previous row, and the mean of its three previous ones."""
    if df.duplicated(["shop", "day"]).any():
        raise ValueError("a shop has two rows for one day")
    in_time = (
        df.assign(sales=df["sales"].fillna(0)).reset_index(drop=True).sort_values("day")
    )
    past = in_time.groupby("shop")["sales"].shift([1, 2, 3]).sort_index()
    return df.assign(
        lag_1=in_time.assign(sales=df["sales"].to_numpy()[in_time.index])
        .groupby("shop")["sales"]
        .shift(1)
        .sort_index()
        .to_numpy(),
        mean_3=past.mean(axis="columns").to_numpy(),
    )
