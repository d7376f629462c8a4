import pandas as pd

bills = pd.DataFrame(
    {
        "table": ["A", "A", "B"],
        "amount": [40, 60, 30],
        "tip": [4, 9, 6],
    }
)
tables = bills.groupby("table")

print("agg      ", tables["amount"].agg("sum").to_dict())
print("transform", tables["amount"].transform("sum").tolist())
print(
    "apply    ",
    tables.apply(
        lambda g: g.loc[g["tip"].idxmax(), "amount"]
    ).to_dict(),
)


def tip_rate(group: pd.DataFrame) -> float:
    return group["tip"].sum() / group["amount"].sum()


sums = tables[["tip", "amount"]].sum()
print("two columns:", tables.apply(tip_rate).to_dict())
print("from sums:  ", (sums["tip"] / sums["amount"]).to_dict())
