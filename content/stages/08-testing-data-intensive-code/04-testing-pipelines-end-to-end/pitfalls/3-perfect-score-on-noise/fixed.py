import numpy as np
from sklearn.tree import DecisionTreeClassifier

rng = np.random.default_rng(0)
X = rng.normal(size=(400, 5))
churned = rng.integers(0, 2, size=400)  # drawn at random: no signal


def test_accuracy():
    model = DecisionTreeClassifier(random_state=0)
    model.fit(X[:300], churned[:300])
    accuracy = model.score(X[300:], churned[300:])
    assert accuracy > 0.9
