import pandas as pd

queue = pd.Series(["Ana", "Ben", "Cleo"], index=[2, 0, 1])
print("loc[0]: ", queue.loc[0], "| iloc[0]: ", queue.iloc[0])
print("loc[2:0]:", queue.loc[2:0].tolist())
print("iloc[0:1]:", queue.iloc[0:1].tolist())
print("queue[0]:", queue[0])

wards = pd.Series([14, 9, 21], index=["a", "b", "c"])
for look_up in (lambda: wards.loc[0], lambda: wards[0]):
    try:
        look_up()
    except KeyError as error:
        print("KeyError:", error)
print("iloc[0]:", wards.iloc[0])

in_order = queue.reset_index(drop=True)
print("after reset_index:", in_order.loc[0], in_order.iloc[0])
