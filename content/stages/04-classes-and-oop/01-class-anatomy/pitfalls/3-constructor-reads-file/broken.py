from pathlib import Path

import numpy as np
from sklearn.base import BaseEstimator, RegressorMixin
from sklearn.model_selection import GridSearchCV

Path("old.csv").write_text("0.20")
Path("new.csv").write_text("0.32")
files_read = 0


def read_price(path: str) -> float:
    global files_read
    files_read += 1
    return float(Path(path).read_text())


class Tariff(RegressorMixin, BaseEstimator):
    def __init__(self, path="old.csv"):
        self.path = path
        self.price = read_price(path)

    def fit(self, X, y):
        return self

    def predict(self, X):
        return X[:, 0] * self.price


kwh = np.arange(100.0, 400.0, 10).reshape(-1, 1)
bills = kwh[:, 0] * 0.32
search = GridSearchCV(Tariff(), {"path": ["old.csv", "new.csv"]})
search.fit(kwh, bills)
print("scores:", search.cv_results_["mean_test_score"].round(2))
print("best:", search.best_params_["path"])
print("files read:", files_read)
