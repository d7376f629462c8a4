# mistake: Chosen in every fold, but from all rows
# fails: although in every fold

import numpy as np
from sklearn.feature_selection import SelectKBest, f_classif
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold


def honest_score(X, y, n_best=20, folds=5, seed=0):
    """Mean accuracy over the folds, of selection and regression together."""
    splitter = StratifiedKFold(folds, shuffle=True, random_state=seed)
    scores = []
    for train, test in splitter.split(X, y):
        best = SelectKBest(f_classif, k=min(n_best, X.shape[1])).fit_transform(X, y)
        model = LogisticRegression().fit(best[train], y[train])
        scores.append(model.score(best[test], y[test]))
    return float(np.mean(scores))
