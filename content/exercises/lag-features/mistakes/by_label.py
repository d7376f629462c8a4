# mistake: Values are put back by label
# fails: values were put back by row labels


def add_lags(df):
    """Sales of the shop's previous row, and the mean of its three previous ones."""
    if df.duplicated(["shop", "day"]).any():
        raise ValueError("a shop has two rows for one day")
    work = df.sort_values(["shop", "day"])
    groups = work.groupby("shop")["sales"]
    past = groups.shift([1, 2, 3])
    return df.assign(lag_1=past["sales_1"], mean_3=past.mean(axis="columns"))
