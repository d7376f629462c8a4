import numpy as np
import pandas as pd

orders = np.array([5, 120, 80])
dashboard = orders[:]  # a view of the same memory

capped = np.where(orders > 99, 99, orders)
print("where:", capped, "original:", orders)

orders[orders > 99] = 99
print("mask:", orders, "dashboard:", dashboard)

np.clip(orders, None, 50, out=orders)
print("clip:", orders, "dashboard:", dashboard)

column = pd.Series([5, 120, 80]).to_numpy()
try:
    column[column > 99] = 99
except ValueError as error:
    print("pandas 3:", error)
column = column.copy()
column[column > 99] = 99
print("copied:", column)
