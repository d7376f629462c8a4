# mistake: The window crosses from shop to shop
# fails: the window of three rows reaches into the shop before


def add_lags(df):
    """Sales of the shop's previous row, and the mean of its three previous ones."""
    if df.duplicated(["shop", "day"]).any():
        raise ValueError("a shop has two rows for one day")
    work = df.reset_index(drop=True).sort_values(["shop", "day"])
    lag = work.groupby("shop")["sales"].shift(1)
    mean = lag.rolling(3, min_periods=1).mean()
    return df.assign(
        lag_1=lag.sort_index().to_numpy(), mean_3=mean.sort_index().to_numpy()
    )
