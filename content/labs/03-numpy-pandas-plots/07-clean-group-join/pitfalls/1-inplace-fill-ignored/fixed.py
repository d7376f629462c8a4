import pandas as pd

orders = pd.DataFrame({"region": ["north", None, "south", None]})
orders["region"] = orders["region"].fillna("unknown")

print("gaps:", orders["region"].isna().sum())
print(orders["region"].value_counts().to_dict())
