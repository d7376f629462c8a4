import pandas as pd

# A catalogue of 3 titles; one file of views per day.
days = [
    pd.DataFrame({"user": ["ann"] * 3, "title": ["A", "B", "C"]}),
    pd.DataFrame({"user": ["ann", "bob"], "title": ["A", "A"]}),
    pd.DataFrame({"user": ["ann", "bob"], "title": ["B", "A"]}),
]

parts = [day.drop_duplicates() for day in days]
seen = pd.concat(parts).drop_duplicates().groupby("user").size()
print("different titles:", seen.to_dict())
