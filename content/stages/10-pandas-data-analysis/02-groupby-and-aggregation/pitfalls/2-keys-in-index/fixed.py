import pandas as pd

runs = pd.DataFrame(
    {
        "model": ["forest", "boosting", "forest", "boosting"],
        "auc": [0.90, 0.95, 0.92, 0.91],
    }
)
summary = runs.groupby("model", as_index=False).agg(
    mean_auc=("auc", "mean")
)
print("columns:", summary.columns.tolist())

ranked = summary.sort_values("mean_auc", ascending=False)
print("best:", ranked["model"].iloc[0])
