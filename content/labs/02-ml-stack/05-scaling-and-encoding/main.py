from sklearn.base import clone
from sklearn.datasets import load_wine
from sklearn.linear_model import RidgeClassifier
from sklearn.model_selection import StratifiedKFold, cross_val_score
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC
from sklearn.tree import DecisionTreeClassifier

wine = load_wine()
for column in ("malic_acid", "nonflavanoid_phenols", "proline"):
    values = wine.data[:, wine.feature_names.index(column)]
    print(f"{column:<22}spread {values.std():.2f}")

folds = StratifiedKFold(5, shuffle=True, random_state=0)
models = {
    "SVM (RBF kernel)": SVC(),
    "5 nearest neighbours": KNeighborsClassifier(),
    "ridge, alpha=100": RidgeClassifier(alpha=100),
    "decision tree": DecisionTreeClassifier(random_state=0),
}
print(f"\n{'accuracy':<22}{'raw':>6}{'scaled':>8}")
for name, model in models.items():
    scaled = make_pipeline(StandardScaler(), clone(model))
    raw, clean = (
        cross_val_score(m, wine.data, wine.target, cv=folds).mean()
        for m in (model, scaled)
    )
    print(f"{name:<22}{raw:6.2f}{clean:8.2f}")
