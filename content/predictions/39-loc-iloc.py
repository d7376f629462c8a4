import pandas as pd

orders = pd.DataFrame({"total": [8, 3, 9, 5, 7, 4]})
print(len(orders.loc[2:4]), len(orders.iloc[2:4]), len(orders[2:4]))
