import pandas as pd

users = pd.DataFrame(
    {"user": [1, 2, 2], "name": ["Ana", "Ben", "Benny"]}
)
orders = pd.DataFrame({"user": [1, 1, 2], "amount": [9, 5, 7]})

for rule in ("one_to_many", "many_to_many"):
    try:
        joined = users.merge(orders, on="user", validate=rule)
        print(rule, "passes with", len(joined), "rows")
    except pd.errors.MergeError as error:
        print(rule, "raises MergeError:", error)

# Missing partners are none of its business.
known = users.drop_duplicates("user").query("user == 1")
joined = known.merge(orders, on="user", validate="one_to_many")
print("orders:", len(orders), "joined:", len(joined))
