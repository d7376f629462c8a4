import numpy as np
from sklearn.base import clone
from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold, cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

# Cell nuclei of 569 biopsies, 30 measurements each; 1 is benign.
X, benign = load_breast_cancer(return_X_y=True)
model = make_pipeline(StandardScaler(), LogisticRegression())
folds = StratifiedKFold(5, shuffle=True, random_state=0)

tested = np.zeros(len(X), dtype=int)
scores = []
print("fold  train  test  benign in test  accuracy")
for i, (train, test) in enumerate(folds.split(X, benign)):
    fitted = clone(model).fit(X[train], benign[train])
    scores.append(fitted.score(X[test], benign[test]))
    tested[test] += 1
    share = f"{benign[test].mean():.0%}"
    sizes = f"{i:4}{len(train):7}{len(test):6}"
    print(f"{sizes}{share:>16}{scores[-1]:10.3f}")

print("each row tested:", np.unique(tested), "time")
print(
    f"mean {np.mean(scores):.3f}, spread {np.std(scores, ddof=1):.3f}"
)
same = cross_val_score(model, X, benign, cv=folds)
print("cross_val_score agrees:", np.allclose(scores, same))
final = model.fit(X, benign)
print("the model to use was fitted on", len(X), "rows")
