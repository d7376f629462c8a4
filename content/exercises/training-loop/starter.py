import numpy as np
from sklearn.base import BaseEstimator, RegressorMixin


class SGDLine(RegressorMixin, BaseEstimator):
    def __init__(self, lr=0.05, epochs=100, batch_size=16, random_state=0):
        self.lr = lr
        self.epochs = epochs
        self.batch_size = batch_size
        self.random_state = random_state

    def fit(self, X, y):
        self.coef_ = np.zeros(np.shape(X)[1])
        self.intercept_ = 0.0
        self.loss_curve_ = []
        # For each epoch: shuffle, cut into batches, one step per batch.
        return self

    def partial_fit(self, X, y):
        return self

    def predict(self, X):
        return np.asarray(X) @ self.coef_ + self.intercept_


if __name__ == "__main__":
    model = SGDLine(lr=0.1, epochs=1, batch_size=2).fit([[1], [3]], [2, 4])
    print(model.coef_, model.intercept_, model.loss_curve_)
