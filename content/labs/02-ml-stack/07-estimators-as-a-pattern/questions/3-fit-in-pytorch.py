import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import SGDClassifier
from sklearn.preprocessing import StandardScaler

X, y = load_breast_cancer(return_X_y=True)
X = StandardScaler().fit_transform(X)
rng = np.random.default_rng(0)
X, new_X, y, new_y = X[:400], X[400:], y[:400], y[400:]


def batches(size: int = 50):  # the DataLoader
    order = rng.permutation(len(X))
    for start in range(0, len(X), size):
        rows = order[start : start + size]
        yield X[rows], y[rows]


w, b = np.zeros(X.shape[1]), 0.0  # the Module's parameters
for epoch in range(5):  # all this is fit
    for inputs, target in batches():
        p = 1 / (1 + np.exp(-(inputs @ w + b)))  # forward
        error = p - target  # gradient of the loss
        w -= 0.1 * inputs.T @ error / len(error)  # the step
        b -= 0.1 * error.mean()
print(f"own loop:    {((new_X @ w + b > 0) == new_y).mean():.3f}")

model = SGDClassifier(loss="log_loss", random_state=0)
for epoch in range(5):
    for inputs, target in batches():
        model.partial_fit(inputs, target, classes=[0, 1])
print(f"partial_fit: {model.score(new_X, new_y):.3f}")
