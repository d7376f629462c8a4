import numpy as np
from sklearn.svm import SVC
from sklearn.tree import DecisionTreeClassifier

# Only the first column matters; the second is a large number.
rng = np.random.default_rng(0)
X = rng.normal(size=(600, 2))
y = (X[:, 0] > 0).astype(int)
print("unit of column 2   SVM   tree")
for factor in (1, 10, 100, 10_000):
    Z = X * [1, factor]
    svm = SVC().fit(Z[:300], y[:300]).score(Z[300:], y[300:])
    tree = DecisionTreeClassifier(random_state=0).fit(Z[:300], y[:300])
    print(f"{factor:>16,}{svm:6.2f}{tree.score(Z[300:], y[300:]):7.2f}")

# A tree asks for order only: any rising function leaves it as it is.
cubed = DecisionTreeClassifier(random_state=0).fit(
    X[:300] ** 3, y[:300]
)
plain = DecisionTreeClassifier(random_state=0).fit(X[:300], y[:300])
same = plain.tree_.feature.tolist() == cubed.tree_.feature.tolist()
print("same tree after cubing:", same)
