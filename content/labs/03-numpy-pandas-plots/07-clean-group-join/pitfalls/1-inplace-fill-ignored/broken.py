import pandas as pd

orders = pd.DataFrame({"region": ["north", None, "south", None]})
orders["region"].fillna("unknown", inplace=True)

print("gaps:", orders["region"].isna().sum())
print(orders["region"].value_counts().to_dict())
