from collections import Counter

import pandas as pd

channels = ["app", "web", "app", None, "shop", "app"]
print(Counter(channels).most_common(2), Counter(channels)[None])

column = pd.Series(channels, name="channel")
print("dropped:", column.value_counts().sum())
print("kept:   ", column.value_counts(dropna=False).sum())
print(column.value_counts(normalize=True).to_dict())
try:
    column.value_counts(normalise=True)
except TypeError as error:
    print("TypeError:", str(error).partition(". Did")[0])

stock, sold = Counter(tea=3, jam=1), Counter(tea=1, jam=4)
print(stock - sold)
stock.subtract(sold)
print(stock)
