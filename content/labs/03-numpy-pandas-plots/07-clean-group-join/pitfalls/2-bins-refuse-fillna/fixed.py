import pandas as pd

ages = pd.Series([34, None, 71, 12])
group = pd.cut(ages, [0, 18, 65, 120], labels=["child", "adult", "65+"])

group = group.cat.add_categories("unknown").fillna("unknown")
print(group.value_counts(sort=False).to_dict())
