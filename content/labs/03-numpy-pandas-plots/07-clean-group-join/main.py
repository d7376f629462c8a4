import pandas as pd

sales = pd.read_csv("data/sales.csv", parse_dates=["date"])

# Look.
print(sales.shape, "without region:", sales["region"].isna().sum())
print(sales["channel"].value_counts().to_dict())
quantity, price = sales["quantity"], sales["price"]
print("quantity", quantity.min(), "to", quantity.max())
print("price", price.min(), "to", price.max())

# Decide: which rows are the same order?
alike = sales.drop(columns="order_id").duplicated().sum()
print("repeated:", sales.duplicated().sum(), "but the id:", alike)

# One chain of decisions; the raw table stays as it was.
clean = (
    sales.drop_duplicates()
    .assign(
        channel=lambda t: t["channel"].str.lower(),
        region_known=lambda t: t["region"].notna(),
        region=lambda t: t["region"].fillna("unknown"),
        returned=lambda t: t["quantity"] < 0,
        revenue=lambda t: t["quantity"] * t["price"],
    )
    .astype({"channel": "category", "region": "category"})
)

# Check.
assert clean["order_id"].is_unique
assert clean["channel"].isin(["shop", "web", "phone"]).all()
print(clean.shape, "returned:", clean["returned"].sum())
too_much = (sales["quantity"] * sales["price"]).sum()
too_much -= clean["revenue"].sum()
print(f"counted twice before: {too_much:.2f}")
clean.groupby("channel")["revenue"].agg(["count", "sum"]).round()
