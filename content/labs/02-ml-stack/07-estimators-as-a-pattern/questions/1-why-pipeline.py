import pickle

import numpy as np
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GridSearchCV
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

rng = np.random.default_rng(0)
X = rng.normal([40, 3000], [12, 900], (300, 2))  # age, income
y = (X[:, 0] + rng.normal(0, 6, 300) > 45).astype(int)
X[::9, 1] = np.nan

model = make_pipeline(
    SimpleImputer(), StandardScaler(), LogisticRegression()
)
grid = {
    "simpleimputer__strategy": ["mean", "median"],
    "logisticregression__C": [0.1, 1],
}
search = GridSearchCV(model, grid, cv=3).fit(X, y)
print(search.best_params_)
saved = pickle.dumps(search.best_estimator_)
raw_row = [[51.0, np.nan]]  # as it arrives: unscaled, with a gap
print("prediction from one file:", pickle.loads(saved).predict(raw_row))
