import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.tree import DecisionTreeClassifier

# Years as a customer; the later customers are long-standing ones.
years = np.array([[1.0], [np.nan], [2.0], [3.0]] * 5 + [[20.0]] * 8)
stays = np.array([0, 0, 1, 1] * 5 + [1] * 8)
train, labels = years[:20], stays[:20]

try:
    LogisticRegression().fit(train, labels)
except ValueError as error:
    print("ValueError:", str(error).splitlines()[0])

model = make_pipeline(
    SimpleImputer(strategy="median"), LogisticRegression()
)
model.fit(train, labels)
imputer = model.named_steps["simpleimputer"]
print("filled with:", imputer.statistics_[0])
print("whole table:", np.nanmedian(years), "(leaks)")

trees = [
    DecisionTreeClassifier(),
    HistGradientBoostingClassifier(min_samples_leaf=5),
]
for tree in trees:
    answer = tree.fit(train, labels).predict([[np.nan]])
    print(type(tree).__name__, "takes NaN, predicts", answer[0])
