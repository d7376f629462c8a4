import numpy as np
from sklearn.metrics import recall_score
from sklearn.model_selection import train_test_split
from sklearn.neighbors import KNeighborsClassifier

rng = np.random.default_rng(0)
fraud = (np.arange(600) < 40).astype(int)  # 40 of 600 payments
X = rng.normal(size=(600, 6)) + 0.4 * fraud[:, np.newaxis]


def oversample(X: np.ndarray, y: np.ndarray) -> tuple:
    """Copies of rare rows until both classes are equal in number."""
    rare = np.flatnonzero(y == 1)
    extra = rng.choice(rare, (y == 0).sum() - rare.size)
    return np.vstack([X, X[extra]]), np.append(y, y[extra])


a, b, train, test = train_test_split(
    X, fraud, stratify=fraud, random_state=0
)
a, train = oversample(a, train)
model = KNeighborsClassifier(1).fit(a, train)
seen = (b[test == 1][:, np.newaxis] == a).all(axis=2).any(axis=1)
print(f"test frauds also in training: {seen.mean():.0%}")
print(f"recall: {recall_score(test, model.predict(b)):.2f}")
