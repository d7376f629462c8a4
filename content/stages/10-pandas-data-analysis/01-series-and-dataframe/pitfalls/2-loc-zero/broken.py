import pandas as pd

runs = pd.DataFrame(
    {
        "model": ["baseline", "forest", "boosting", "linear"],
        "auc": [0.71, 0.88, 0.93, 0.79],
    }
)
ranked = runs.sort_values("auc", ascending=False)
print("index: ", ranked.index.tolist())
print("winner:", ranked["model"].loc[0])
print("top 2: ", ranked["model"].loc[0:2].tolist())
