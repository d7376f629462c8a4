from collections import Counter
from functools import lru_cache

# Labels of 1,000 product reviews.
labels = ["pos"] * 500 + ["neg"] * 150 + ["neutral"] * 350
counts = Counter(labels)
print(counts.most_common(), counts.total())
print("sarcasm:", counts["sarcasm"], "stored:", "sarcasm" in counts)
weights = {
    label: round(counts.total() / (len(counts) * n), 2)
    for label, n in counts.items()
}
print(weights)

results = {
    "random forest": {"accuracy": 0.924, "f1": 0.88},
    "xgboost": {"accuracy": 0.941, "f1": 0.90},
    "logistic regression": {"accuracy": 0.871, "f1": 0.79},
}
best = max(results, key=lambda name: results[name]["accuracy"])
print(f"best: {best} ({results[best]['accuracy']})")
print("gbm:", results.get("gbm", {}).get("accuracy"))
jobs = {"xgboost": {"accuracy": 0.941}, "gbm": None}  # gbm crashed
try:
    jobs.get("gbm", {}).get("accuracy")
except AttributeError as error:
    print("AttributeError:", error)

base = {"lr": 0.001, "epochs": 50, "optimizer": {"name": "adam"}}
run = base | {"lr": 0.01, "epochs": 10}
print(run)
print("base:", base["lr"], base["epochs"])
print("one optimizer:", run["optimizer"] is base["optimizer"])


@lru_cache(maxsize=2)  # a bare dict would keep every user
def basket_size(user_id: int) -> float:
    return 20.0 + user_id % 5  # stands for a query


for user_id in (7, 9, 7, 12, 7):
    basket_size(user_id)
print(basket_size.cache_info())
