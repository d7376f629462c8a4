import pandas as pd

payments = pd.DataFrame(
    {"id": [9_007_199_254_740_993], "amount": [12.5]}
)
print("column:    ", payments["id"].iloc[0])
for _, row in payments.iterrows():
    print("iterrows:  ", int(row["id"]), row.dtype)
for line in payments.itertuples(index=False):
    print("itertuples:", line.id, type(line).__name__)
for key, amount in zip(payments["id"], payments["amount"]):
    print("zip:       ", key, amount)
rows = payments.apply(lambda row: int(row["id"]), axis=1)
print("apply:     ", rows.iloc[0])
