# mistake: The winner of a fold is reported
# fails: the winner of the last fold is reported

import numpy as np
from sklearn.model_selection import StratifiedKFold, train_test_split


class SealedTest:
    """Test rows that answer a single question."""

    def __init__(self, X, y):
        self._X, self._y = np.array(X), np.array(y)
        self.opened = False

    def score(self, model, metric):
        if self.opened:
            raise RuntimeError("the test rows have been used")
        predicted = model.predict(self._X)
        self.opened = True
        return float(metric(self._y, predicted))


def select_and_report(candidates, X, y, metric, seed=0):
    """Choose by cross-validation, then look at the test rows once."""
    if not candidates:
        raise ValueError("there are no candidates")
    X, X_test, y, y_test = train_test_split(
        X, y, test_size=0.2, stratify=y, random_state=seed
    )
    sealed = SealedTest(X_test, y_test)
    folds = StratifiedKFold(5, shuffle=True, random_state=seed)
    cv = {name: cv_mean(make, X, y, metric, folds) for name, make in candidates.items()}
    best = max(cv, key=cv.get)
    winner = candidates[best]()
    train, _ = list(folds.split(X, y))[-1]
    winner.fit(X[train], y[train])
    return {"best": best, "cv": cv, "test": sealed.score(winner, metric)}


def cv_mean(make, X, y, metric, folds):
    scores = []
    for train, held in folds.split(X, y):
        model = make()
        model.fit(X[train], y[train])
        scores.append(metric(y[held], model.predict(X[held])))
    return float(np.mean(scores))
