from sklearn.datasets import load_wine
from sklearn.model_selection import ShuffleSplit, cross_val_score
from sklearn.naive_bayes import GaussianNB
from sklearn.tree import DecisionTreeClassifier

X, cultivar = load_wine(return_X_y=True)
X = X[:, :4]  # 178 wines, 4 measurements
bayes = GaussianNB()
tree = DecisionTreeClassifier(max_depth=3, random_state=0)

for seed in range(5):
    cv = ShuffleSplit(n_splits=1, test_size=0.2, random_state=seed)
    b = cross_val_score(bayes, X, cultivar, cv=cv).mean()
    t = cross_val_score(tree, X, cultivar, cv=cv).mean()
    print(f"seed {seed}: bayes ahead of tree by {b - t:+.2f}")
