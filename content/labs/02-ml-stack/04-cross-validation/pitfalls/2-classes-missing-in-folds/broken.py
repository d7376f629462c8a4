import numpy as np
from sklearn.datasets import load_wine
from sklearn.model_selection import KFold, cross_val_score
from sklearn.naive_bayes import GaussianNB

X, cultivar = load_wine(return_X_y=True)
folds = KFold(3)

for train, test in folds.split(X, cultivar):
    counts = [
        np.bincount(cultivar[p], minlength=3) for p in (train, test)
    ]
    print("train", counts[0], "test", counts[1])
print(cross_val_score(GaussianNB(), X, cultivar, cv=folds).round(2))
