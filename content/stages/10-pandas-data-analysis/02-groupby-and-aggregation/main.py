import pandas as pd

# One day of sales; the last row has lost its country.
sales = pd.DataFrame(
    {
        "country": ["NL", "NL", "BE", "BE", "FR", "FR", None],
        "channel": ["web", "shop", "web", "shop", "web", "shop", "web"],
        "visits": [900, 300, 500, 500, 200, 100, 80],
        "revenue": [4500, 2100, 1500, 2500, 1600, 700, 400],
    }
)
by_country = sales.groupby("country")

# agg: one row per group, with column names of our own.
summary = by_country.agg(
    total=("revenue", "sum"),
    best=("revenue", "max"),
    rows=("revenue", "size"),
)
print(summary)
print("lost:", sales["revenue"].sum() - summary["total"].sum())

# filter: whole groups stay or go.
large = by_country.filter(lambda group: group["revenue"].sum() > 3000)
print("large:", large["country"].unique().tolist())

# Two keys make a MultiIndex; unstack turns the second into columns.
print(sales.groupby(["country", "channel"])["revenue"].sum().unstack())
print(sales["channel"].value_counts(normalize=True).round(2).to_dict())

# apply: any Python function of the whole group.
per_visit = by_country.apply(
    lambda group: (group["revenue"] / group["visits"]).idxmax()
)
print("dearest visits:", sales.loc[per_visit, "channel"].tolist())

# transform: one value per row, so it fits back into the frame.
revenue = by_country["revenue"]
sales["share"] = sales["revenue"] / revenue.transform("sum")
sales["rank"] = revenue.rank(ascending=False)
sales.round(2)
