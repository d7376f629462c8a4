import pandas as pd

delivered = pd.to_datetime(
    pd.Series(["2025-03-01", None, "2025-03-03", "2025-03-09", None])
)
weekend = delivered.dt.dayofweek.astype("Int64") >= 5

print(weekend.tolist())
print(f"at the weekend: {weekend.mean():.0%} of {weekend.count()}")
