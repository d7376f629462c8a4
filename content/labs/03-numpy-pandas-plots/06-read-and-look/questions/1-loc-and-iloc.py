import pandas as pd

runs = pd.DataFrame(
    {"score": [0.81, 0.93, 0.77, 0.88]}, index=[0, 1, 2, 3]
)
print("loc[0:2]:  ", runs.loc[0:2, "score"].tolist())
print("iloc[0:2]: ", runs.iloc[0:2]["score"].tolist())

best = runs.sort_values("score", ascending=False)
print("index:     ", best.index.tolist())
print("loc[0:2]:  ", best.loc[0:2, "score"].tolist())
print("iloc[0:2]: ", best.iloc[0:2]["score"].tolist())
print("a list:    ", best.loc[[2, 0], "score"].tolist())

best.loc[best["score"] < 0.8, "score"] = 0.0
print("assigned:  ", best["score"].tolist())
