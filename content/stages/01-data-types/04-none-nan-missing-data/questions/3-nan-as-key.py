import pandas as pd

first, second = float("nan"), float("nan")
print("equal:", first == second, first == first)

seen = {first: "first", second: "second"}
print("entries:", len(seen), "same object:", seen[first])
print("a third NaN found:", float("nan") in seen)
print("in a list:", first in [first], second in [first])

prices = pd.Series([9.5, first, second, 9.5])
print("set:", len(set(prices)), "of", len(prices), "values")
print("pandas:", prices.nunique(dropna=False))
print("drop_duplicates:", prices.drop_duplicates().tolist())

left = pd.DataFrame({"price": [9.5, first], "shop": ["A", "B"]})
right = pd.DataFrame({"price": [second, 9.5], "tax": [0.0, 1.9]})
print("joined rows:", len(left.merge(right, on="price")))
