import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

model = LogisticRegression()
gaps = []
for seed in range(12):
    rng = np.random.default_rng(seed)
    X = rng.lognormal(size=(80, 5))
    y = (X[:, 0] + rng.normal(size=80) > 1).astype(int)
    seen = StandardScaler().fit_transform(X)  # all 80 rows
    leaky = cross_val_score(model, seen, y).mean()
    inside = make_pipeline(StandardScaler(), model)
    gaps.append(leaky - cross_val_score(inside, X, y).mean())

print("accuracy, scaled outside minus inside the folds:")
print(
    f"mean {np.mean(gaps):+.3f}, {min(gaps):+.3f} to {max(gaps):+.3f}"
)
