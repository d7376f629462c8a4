import pandas as pd

web = pd.DataFrame({"user_id": [1, 2], "spent": [20, 35]})
app = pd.DataFrame({"UserID": [2, 3], "spent": [15, 40]})

both = pd.concat([web, app], ignore_index=True)
print("columns:", both.columns.tolist())
print("users:  ", both["user_id"].tolist())
print("spent:  ", both.groupby("user_id")["spent"].sum().to_dict())
