import numpy as np
from sklearn.feature_selection import SelectKBest
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score
from sklearn.pipeline import make_pipeline

# 60 patients, 2,000 gene activities, a diagnosis by coin toss.
ill = np.arange(60) % 2
best, model = SelectKBest(k=20), LogisticRegression()
outside, inside = [], []
for seed in range(8):
    genes = np.random.default_rng(seed).normal(size=(60, 2000))
    chosen = best.fit_transform(genes, ill)  # saw every diagnosis
    outside.append(cross_val_score(model, chosen, ill, cv=5).mean())
    whole = make_pipeline(best, model)
    inside.append(cross_val_score(whole, genes, ill, cv=5).mean())

print("20 genes chosen from all rows: ", np.round(outside, 2))
print("20 genes chosen in each fold:  ", np.round(inside, 2))
print(f"means: {np.mean(outside):.2f} and {np.mean(inside):.2f}")
