import pandas as pd

runs = pd.DataFrame(
    {
        "model": ["forest", "forest", "boosting"],
        "auc": [0.46, 0.92, 0.95],
    },
    index=[7, 8, 9],
)
auc = runs.groupby("model")["auc"]
best = auc.transform("max")
print("transform:", best.to_dict())
print("agg:      ", auc.agg("max").to_dict())
print("by agg:   ", (runs["auc"] / auc.agg("max")).isna().all())

runs["of_best"] = runs["auc"] / best
print("share:    ", runs["of_best"].tolist())

span = best - auc.transform("min")
scaled = (runs["auc"] - auc.transform("min")) / span.where(span > 0)
print("scaled:   ", scaled.tolist())
