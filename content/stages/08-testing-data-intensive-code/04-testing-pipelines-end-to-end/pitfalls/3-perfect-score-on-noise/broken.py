import numpy as np
from sklearn.tree import DecisionTreeClassifier

rng = np.random.default_rng(0)
X = rng.normal(size=(400, 5))
churned = rng.integers(0, 2, size=400)  # drawn at random: no signal


def test_accuracy():
    model = DecisionTreeClassifier(random_state=0).fit(X, churned)
    accuracy = model.score(X, churned)
    assert accuracy > 0.9
