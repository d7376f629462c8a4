import pandas as pd

clicks = pd.Series([5, 3, 8, 2])
views = pd.Series([100, 0, 200, 80])
rate = clicks / views

print(rate.tolist(), "missing:", rate.isna().sum())
scaled = (rate - rate.mean()) / rate.std()
print(scaled.round(2).tolist())
