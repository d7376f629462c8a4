import pandas as pd

orders = pd.DataFrame({"order": [1, 2]})
refunds = pd.DataFrame({"order": [1], "refund_id": [2**53 + 1]})
print("sent:  ", refunds["refund_id"].tolist())

joined = orders.merge(refunds, on="order", how="left")
print(
    "joined:",
    joined["refund_id"].dtype,
    f"{joined.at[0, 'refund_id']:.0f}",
)

nullable = refunds.astype({"refund_id": "Int64"})
joined = orders.merge(nullable, on="order", how="left")
print(
    "joined:", joined["refund_id"].dtype, joined["refund_id"].tolist()
)

# Pandas 3 still makes room for a gap, but refuses other values.
visits = pd.Series([4, 2, 7])
try:
    visits[0] = 1.5
except TypeError as error:
    print("TypeError:", error)
visits[0] = None
print(visits.dtype)
