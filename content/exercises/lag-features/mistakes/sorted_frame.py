# mistake: The sorted frame comes back
# fails: sorted rows came back


def add_lags(df):
    """Sales of the shop's previous row, and the mean of its three previous ones."""
    if df.duplicated(["shop", "day"]).any():
        raise ValueError("a shop has two rows for one day")
    work = df.reset_index(drop=True).sort_values(["shop", "day"])
    lag = work.groupby("shop")["sales"].shift(1)
    mean = lag.groupby(work["shop"]).rolling(3, min_periods=1).mean().droplevel(0)
    return work.assign(lag_1=lag, mean_3=mean)
