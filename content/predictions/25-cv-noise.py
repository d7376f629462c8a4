import numpy as np
from sklearn.feature_selection import SelectKBest
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score

rng = np.random.default_rng(7)
features, labels = rng.normal(size=(60, 2000)), np.arange(60) % 2
selected = SelectKBest(k=10).fit_transform(features, labels)
scores = cross_val_score(LogisticRegression(), selected, labels, cv=5)
print("well above chance" if scores.mean() > 0.75 else "at chance")
