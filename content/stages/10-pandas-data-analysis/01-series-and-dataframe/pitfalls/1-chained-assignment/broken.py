import pandas as pd

leads = pd.DataFrame({"score": [0.9, 0.3, None], "tier": "standard"})

leads[leads["score"] > 0.5]["tier"] = "priority"
leads["score"].fillna(0, inplace=True)

print("tier: ", leads["tier"].tolist())
print("score:", leads["score"].tolist())
