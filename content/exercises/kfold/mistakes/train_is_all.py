# mistake: Training rows are all rows
# fails: training rows are all rows

import numpy as np


def kfold(n, k, seed=0):
    """Row numbers for training and testing, k times."""
    if not 2 <= k <= n:
        raise ValueError(f"{n} rows can't be split into {k} folds")
    order = np.random.default_rng(seed).permutation(n)
    fold = np.arange(n) % k
    return [(order, order[fold == i]) for i in range(k)]


def cross_validate(make_model, score, X, y, k=5, seed=0):
    """The scores of k models, each tested on rows it was not fitted on."""
    X, y = np.asarray(X), np.asarray(y)
    scores = []
    for train, test in kfold(len(y), k, seed):
        model = make_model()
        model.fit(X[train], y[train])
        scores.append(float(score(y[test], model.predict(X[test]))))
    return {
        "scores": scores,
        "mean": float(np.mean(scores)),
        "std": float(np.std(scores, ddof=1)),
    }
