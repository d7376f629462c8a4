# mistake: Only full windows count
# fails: a mean is only made where three rows, or three known values, come before


def add_lags(df):
    """Sales of the shop's previous row, and the mean of its three previous ones."""
    if df.duplicated(["shop", "day"]).any():
        raise ValueError("a shop has two rows for one day")
    work = df.reset_index(drop=True).sort_values(["shop", "day"])
    lag = work.groupby("shop")["sales"].shift(1)
    mean = lag.groupby(work["shop"]).rolling(3).mean().droplevel(0)
    return df.assign(
        lag_1=lag.sort_index().to_numpy(), mean_3=mean.sort_index().to_numpy()
    )
