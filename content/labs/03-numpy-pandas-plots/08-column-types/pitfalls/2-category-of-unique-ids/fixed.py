import pandas as pd

users = pd.DataFrame(
    {
        "id": [f"user{i}" for i in range(20_000)],
        "plan": ["free", "free", "team", "free"] * 5_000,
    }
)
for name in users.columns:
    if users[name].nunique() < len(users) / 2:
        users[name] = users[name].astype("category")

print(users.dtypes.astype(str).to_dict())
size = users["id"].memory_usage(deep=True, index=False)
print("kB of id:", size // 1000)
