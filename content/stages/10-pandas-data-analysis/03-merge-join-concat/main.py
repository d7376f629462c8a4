import pandas as pd

customers = pd.DataFrame(
    {"customer": [1, 2, 3], "name": ["Alice", "Bob", "Carol"]}
)
orders = pd.DataFrame(
    {"customer": [1, 1, 2, 4], "amount": [100, 200, 150, 300]}
)

# Which rows survive, and what gaps do to the integers.
for how in ("inner", "left", "right", "outer"):
    joined = customers.merge(orders, on="customer", how=how)
    print(
        f"{how:<6}{len(joined)} rows, amount {joined['amount'].dtype}"
    )

# State the cardinality, audit the matches.
rule = "one_to_many"  # a customer occurs once here, in orders often
audit = customers.merge(
    orders, how="outer", validate=rule, indicator=True
)
print(audit["_merge"].value_counts().to_dict())

# A key of two columns: a price for each day and store.
sold = pd.DataFrame(
    {
        "day": ["Mon", "Mon", "Tue"],
        "store": ["A", "B", "A"],
        "units": [3, 5, 2],
    }
)
price = sold[["day", "store"]].assign(eur=[4, 5, 6])
print(
    sold.merge(price, on=["day", "store"]).eval("units * eur").tolist()
)

# Stack rows by column name; put columns side by side by index.
print(pd.concat([sold, sold.tail(1)], ignore_index=True).index.tolist())
print(pd.concat([sold, price["eur"]], axis=1).columns.tolist())

# A gap matches a gap; a number never meets a text.
gap = pd.DataFrame({"customer": [1.0, None]})
print("gaps matched:", len(gap.merge(gap, on="customer")))
try:
    orders.merge(customers.astype({"customer": "str"}), on="customer")
except ValueError as error:
    print("ValueError:", str(error).split(". ")[0])
audit.head()
