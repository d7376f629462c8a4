import pandas as pd

clicks = pd.DataFrame({"user": [1, 1, 1], "spent": [10, 20, 30]})
plans = pd.DataFrame(
    {"user": [1, 1, 1, 1], "plan": ["free", "free", "plus", "pro"]}
)

current = plans.drop_duplicates("user", keep="last")
joined = clicks.merge(current, on="user", validate="many_to_one")
print("rows: ", len(clicks), "->", len(joined))
print("spent:", clicks["spent"].sum(), "->", joined["spent"].sum())
