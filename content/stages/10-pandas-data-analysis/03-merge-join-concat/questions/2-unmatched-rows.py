import pandas as pd

users = pd.DataFrame({"user": [1, 2, 3]})
orders = pd.DataFrame({"user": [1, 1, 4], "amount": [9, 5, 7]})

audit = users.merge(orders, on="user", how="outer", indicator=True)
print(audit["_merge"].value_counts().to_dict())
lost = audit.loc[audit["_merge"] == "left_only", "user"]
print("without orders:", lost.tolist())

# New in pandas 3: the anti-join as a join of its own.
anti = users.merge(orders, on="user", how="left_anti")
print("left_anti:", anti["user"].tolist(), anti.columns.tolist())
print(
    "isin:     ",
    users[~users["user"].isin(orders["user"])].to_dict("list"),
)
