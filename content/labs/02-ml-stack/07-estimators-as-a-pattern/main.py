from sklearn.base import clone
from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GridSearchCV, train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

X, benign = load_breast_cancer(return_X_y=True)
X, new_X, benign, new_benign = train_test_split(
    X, benign, stratify=benign, random_state=0
)

model = make_pipeline(StandardScaler(), LogisticRegression())
print("steps:", list(model.named_steps))
model.set_params(logisticregression__C=0.5)
print("C of the last step:", model[-1].C)

# A search is an estimator around a pipeline around two estimators.
grid = {"logisticregression__C": [0.01, 0.1, 1.0, 10.0]}
search = GridSearchCV(model, grid, cv=5).fit(X, benign)
print("fits:", len(search.cv_results_["params"]) * search.n_splits_ + 1)
print("best:", search.best_params_)
print(f"mean of the folds: {search.best_score_:.3f}")
print(f"rows kept apart:   {search.score(new_X, new_benign):.3f}")


best = search.best_estimator_
print("learned:", [name for name in vars(best[-1]) if name[-1] == "_"])
blank = clone(best)
print("clone keeps C:", blank[-1].C)
print("clone keeps coef_:", hasattr(blank[-1], "coef_"))
