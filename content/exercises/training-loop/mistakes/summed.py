# mistake: The gradient is summed
# fails: the gradient is summed over the rows, not averaged

import numpy as np
from sklearn.base import BaseEstimator, RegressorMixin


class SGDLine(RegressorMixin, BaseEstimator):
    """Linear regression, trained by gradient descent on mini-batches."""

    def __init__(self, lr=0.05, epochs=100, batch_size=16, random_state=0):
        self.lr = lr
        self.epochs = epochs
        self.batch_size = batch_size
        self.random_state = random_state

    def fit(self, X, y):
        self._start(np.shape(X)[1])
        for _ in range(self.epochs):
            self.partial_fit(X, y)
        return self

    def partial_fit(self, X, y):
        """One more epoch."""
        X, y = np.asarray(X), np.asarray(y)
        if not hasattr(self, "coef_"):
            self._start(X.shape[1])
        order = self._rng.permutation(len(y))
        for start in range(0, len(y), self.batch_size):
            rows = order[start : start + self.batch_size]
            self._step(X[rows], y[rows])
        self.loss_curve_.append(float(np.mean((self.predict(X) - y) ** 2)))
        return self

    def predict(self, X):
        return np.asarray(X) @ self.coef_ + self.intercept_

    def _start(self, n_features):
        self.coef_ = np.zeros(n_features)
        self.intercept_ = 0.0
        self.loss_curve_ = []
        self._rng = np.random.default_rng(self.random_state)

    def _step(self, X, y):
        error = self.predict(X) - y
        self.coef_ = self.coef_ - self.lr * 2 * X.T @ error
        self.intercept_ = self.intercept_ - self.lr * 2 * error.sum()
