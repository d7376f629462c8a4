import pandas as pd

shops = pd.DataFrame({"city": ["Rome", None, "Rome"], "sales": [3, 5, 4]})
by_city = shops.groupby("city")["sales"]
print(by_city.sum().tolist(), by_city.transform("sum").tolist())
