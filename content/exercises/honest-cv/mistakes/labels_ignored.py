# mistake: Columns are chosen without the labels
# fails: without a look at the labels

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold, cross_val_score


def honest_score(X, y, n_best=20, folds=5, seed=0):
    """Mean accuracy over the folds, of selection and regression together."""
    columns = np.random.default_rng(seed).permutation(X.shape[1])[:n_best]
    X = X[:, columns]
    model = LogisticRegression()
    splitter = StratifiedKFold(folds, shuffle=True, random_state=seed)
    return float(cross_val_score(model, X, y, cv=splitter).mean())
