import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder

people = pd.read_csv("data/passengers.csv")
y = people["survived"]
at_departure = ["sex", "pclass", "embarked"]
for columns in (at_departure, [*at_departure, "alive"]):
    encode = OneHotEncoder(handle_unknown="ignore")
    model = make_pipeline(encode, LogisticRegression())
    scores = cross_val_score(model, people[columns], y, cv=5)
    print(f"{scores.mean():.3f} ± {scores.std(ddof=1):.3f}", columns)
