import numpy as np
import pandas as pd
from sklearn.compose import make_column_transformer
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import FunctionTransformer as Function
from sklearn.preprocessing import OneHotEncoder, StandardScaler

# 1. Look. What each row says by itself may be repaired here.
people = pd.read_csv("data/passengers.csv")
X, y = people[["fare", "age", "embarked"]], people["survived"]
print(X.agg(["dtype", "nunique"]).T.assign(gaps=X.isna().sum()))
print("skew of fare:", round(X["fare"].skew(), 1))
print("after log1p: ", round(np.log1p(X["fare"]).skew(), 1))

# 2. Split, before anything is learned from several rows.
X, X_test, y, y_test = train_test_split(
    X, y, test_size=0.2, stratify=y, random_state=0
)

# 3. The pipeline learns the rest from the training rows.
log = Function(np.log1p, feature_names_out="one-to-one")
median = SimpleImputer(strategy="median")
ports = SimpleImputer(strategy="most_frequent")
prepare = make_column_transformer(
    (make_pipeline(log, StandardScaler()), ["fare"]),
    (make_pipeline(median, StandardScaler()), ["age"]),
    (
        make_pipeline(ports, OneHotEncoder(handle_unknown="ignore")),
        ["embarked"],
    ),
)
model = make_pipeline(prepare, LogisticRegression()).fit(X, y)
print("columns:", *prepare.get_feature_names_out())
print("nobody survives:", round(1 - y_test.mean(), 3))
print("this model:     ", round(model.score(X_test, y_test), 3))
