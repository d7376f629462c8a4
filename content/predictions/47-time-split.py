from sklearn.model_selection import TimeSeriesSplit

days = range(9)
print(
    [
        (train[-1].item(), test[0].item())
        for train, test in TimeSeriesSplit(2).split(days)
    ]
)
