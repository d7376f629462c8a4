import warnings

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.neural_network import MLPClassifier
from sklearn.tree import DecisionTreeClassifier

warnings.simplefilter("ignore")  # some networks stop before converging
rng = np.random.default_rng(0)


def sample(n: int) -> tuple[np.ndarray, np.ndarray]:
    X = rng.normal(size=(n, 10))
    return X, (X[:, 0] + 0.5 * rng.normal(size=n) > 0).astype(int)


def network(seed: int = 0) -> MLPClassifier:
    return MLPClassifier((100, 100), max_iter=80, random_state=seed)


def report(name: str, fits: list) -> None:
    guesses = np.array([fit.predict(new_X) for fit in fits])
    i, j = np.triu_indices(len(fits), k=1)  # each pair of fits
    differ = (guesses[i] != guesses[j]).mean()
    right = (guesses == new_y).mean()
    print(
        f"{name:<22}accuracy {right:.2f}, pairs differ on {differ:.0%}"
    )


new_X, new_y = sample(1000)
samples = [sample(30) for _ in range(5)]
tree = DecisionTreeClassifier
print("refitted on the same 30 rows, with other seeds")
report("network", [network(s).fit(*samples[0]) for s in range(5)])
print("refitted on 30 other rows")
report("network", [network().fit(*rows) for rows in samples])
logistic = [LogisticRegression(C=0.1).fit(*rows) for rows in samples]
report("logistic regression", logistic)
report("full tree", [tree(random_state=0).fit(*s) for s in samples])
