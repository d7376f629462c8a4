import pandas as pd

amounts = pd.Series(["10", "5", "7"])
print(amounts.sum(), amounts.astype("int64").sum())
