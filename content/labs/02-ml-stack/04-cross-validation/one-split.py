import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import (
    StratifiedKFold,
    cross_val_score,
    train_test_split,
)
from sklearn.naive_bayes import GaussianNB

# A clinic has 60 of the 569 biopsies, and two of the measurements.
X, benign = load_breast_cancer(return_X_y=True)
X, later, benign, truth = train_test_split(
    X[:, [1, 4]],  # texture, smoothness
    benign,
    train_size=60,
    stratify=benign,
    random_state=0,
)
model = GaussianNB()
scores: dict[str, list[float]] = {
    "one split 48 + 12": [],
    "5 folds": [],
}
for seed in range(100):
    a, b, train, test = train_test_split(
        X, benign, test_size=0.2, stratify=benign, random_state=seed
    )
    fitted = model.fit(a, train)
    scores["one split 48 + 12"].append(fitted.score(b, test))
    folds = StratifiedKFold(5, shuffle=True, random_state=seed)
    mean = cross_val_score(model, X, benign, cv=folds).mean()
    scores["5 folds"].append(mean)

print(f"{'100 divisions':<18}{'lowest':>7}{'mean':>7}{'highest':>9}")
for name, s in scores.items():
    print(f"{name:<18}{min(s):7.2f}{np.mean(s):7.2f}{max(s):9.2f}")
later_score = model.fit(X, benign).score(later, truth)
print(f"on the other {len(later)} biopsies: {later_score:.2f}")
