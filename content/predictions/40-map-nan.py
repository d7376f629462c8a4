import pandas as pd

sizes = pd.Series(["S", "M", "XL"])
print(sizes.map({"S": 1, "XL": 3}).tolist())
