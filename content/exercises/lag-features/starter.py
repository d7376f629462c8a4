import pandas as pd


def add_lags(df):
    """Sales of the shop's previous row, and the mean of its three previous ones."""
    df["lag_1"] = df["sales"].shift(1)
    df["mean_3"] = df["sales"].rolling(3).mean()
    return df


sales = pd.DataFrame(
    {
        "shop": ["north", "south", "south", "north", "south"],
        "day": pd.to_datetime(
            ["2024-01-02", "2024-01-03", "2024-01-01", "2024-01-01", "2024-01-02"]
        ),
        "sales": [20.0, 30.0, 10.0, 15.0, 40.0],
    }
)
print(add_lags(sales))
