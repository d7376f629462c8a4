import pandas as pd

sales = pd.read_csv("data/sales.csv").drop_duplicates()
sales["year"] = sales["date"].str[:4]
sales["revenue"] = sales["quantity"] * sales["price"]

# Group: agg reduces, transform keeps rows, filter keeps groups.
total = sales["revenue"].sum()
for dropna in (True, False):
    groups = sales.groupby("region", dropna=dropna)["revenue"]
    summary = groups.agg(["count", "sum"])
    lost = abs(total - summary["sum"].sum())
    print(f"{len(summary)} groups, {lost:.2f} of {total:.2f} lost")
share = sales["revenue"] / groups.transform("sum")
print("shares:", share.count(), "they sum to", round(share.sum(), 6))
common = sales.groupby("product").filter(lambda rows: len(rows) > 300)
print("often sold:", sorted(common["product"].unique()))

# Join: one manager per region, or so they say.
managers = pd.DataFrame(
    {
        "region": ["north", "south", "east", "east"],
        "manager": ["Ines", "Omar", "Lena", "Paul"],
    }
)
joined = sales.merge(managers, on="region", how="left")
print(len(sales), "rows became", len(joined))
try:
    sales.merge(managers, on="region", validate="many_to_one")
except pd.errors.MergeError as error:
    print("MergeError:", str(error).splitlines()[0])
one = managers.drop_duplicates("region")
audit = sales.merge(one, on="region", how="left", indicator=True)
print(len(audit), audit["_merge"].value_counts().to_dict())

# Reshape: wide for people, long for programs.
wide = sales.pivot_table(
    values="revenue", index="category", columns="year", aggfunc="sum"
)
long = wide.reset_index().melt(id_vars="category", value_name="revenue")
print(wide.shape, long.shape, list(long.columns))
wide.round()
