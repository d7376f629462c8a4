import pandas as pd
from sklearn import model_selection
from sklearn.compose import make_column_transformer
from sklearn.dummy import DummyClassifier
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

# Explore: what is there, what is missing, how often is it true?
people = pd.read_csv("data/passengers.csv")
numbers, names = ["age", "fare"], ["sex", "pclass", "embarked"]
X, y = people[numbers + names], people["survived"]
print("rows:", len(X), "missing:", X.isna().sum().to_dict())
print(f"survived: {y.mean():.3f}")

# Split first; what follows sees the training rows only.
X, X_test, y, y_test = model_selection.train_test_split(
    X, y, test_size=0.2, stratify=y, random_state=0
)

fill_and_scale = make_pipeline(SimpleImputer(), StandardScaler())
encode = OneHotEncoder(handle_unknown="ignore")
prepare = make_column_transformer(
    (fill_and_scale, numbers), (encode, names)
)
model = make_pipeline(prepare, LogisticRegression())

for name, candidate in (
    ("baseline", DummyClassifier()),
    ("model", model),
):
    scores = model_selection.cross_val_score(candidate, X, y, cv=5)
    print(f"{name:<9}{scores.mean():.3f} ± {scores.std(ddof=1):.3f}")

grid = {"logisticregression__C": [0.01, 0.1, 1, 10]}
search = model_selection.GridSearchCV(model, grid, cv=5).fit(X, y)
print("chosen:", search.best_params_, f"{search.best_score_:.3f}")
print(f"test, once: {search.score(X_test, y_test):.3f}")
