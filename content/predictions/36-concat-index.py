import pandas as pd

first_week = pd.DataFrame({"orders": [4, 6]})
second_week = pd.DataFrame({"orders": [9]})
both = pd.concat([first_week, second_week])
print(both.index.tolist(), both.loc[0, "orders"].tolist())
