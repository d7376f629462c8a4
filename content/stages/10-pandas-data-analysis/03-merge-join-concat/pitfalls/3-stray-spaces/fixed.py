import pandas as pd

shops = pd.DataFrame(
    {"city": ["New York ", "paris", "Lima"], "sales": [100, 200, 50]}
)
rates = pd.DataFrame(
    {"city": ["New York", "Paris", "Lima"], "rate": [0.08, 0.20, 0.18]}
)
for frame in (shops, rates):
    frame["city"] = frame["city"].str.strip().str.casefold()

taxed = shops.merge(rates, on="city", how="left")
print("rates:", taxed["rate"].tolist())
print("tax:", (taxed["sales"] * taxed["rate"]).sum())
print("inner join keeps:", len(shops.merge(rates, on="city")))
