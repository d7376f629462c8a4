import pandas as pd

clicks = pd.DataFrame({"user": [1, 1, 1], "spent": [10, 20, 30]})
plans = pd.DataFrame(
    {"user": [1, 1, 1, 1], "plan": ["free", "free", "plus", "pro"]}
)

joined = clicks.merge(plans, on="user")
print("rows: ", len(clicks), "->", len(joined))
print("spent:", clicks["spent"].sum(), "->", joined["spent"].sum())
