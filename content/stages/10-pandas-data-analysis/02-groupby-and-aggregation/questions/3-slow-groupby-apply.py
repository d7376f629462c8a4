import pandas as pd

calls = 0


def mean_value(group: pd.DataFrame) -> float:
    global calls
    calls += 1
    return group["value"].mean()


print("groups calls equal")
for groups in (5, 50, 500):
    frame = pd.DataFrame(
        {"key": [i % groups for i in range(5000)], "value": range(5000)}
    )
    by_key = frame.groupby("key")
    calls = 0
    slow = by_key.apply(mean_value)
    equal = slow.equals(by_key["value"].agg("mean"))
    print(f"{groups:6} {calls:5} {equal}")

print("columns seen:", by_key.apply(lambda g: list(g)).iloc[0])
try:
    by_key.apply(mean_value, include_groups=True)
except ValueError as error:
    print("ValueError:", error)
