# mistake: A lasso made of ridge
# fails: small coefficients of another model

import numpy as np


def ridge(X, y, alpha):
    """Coefficients and intercept with a quadratic penalty."""
    Xc, yc, x_mean, y_mean = centred(X, y, alpha)
    equations = Xc.T @ Xc + alpha * np.eye(Xc.shape[1])
    coef, *_ = np.linalg.lstsq(equations, Xc.T @ yc)
    return coef, float(y_mean - x_mean @ coef)


def soft_threshold(z, t):
    """z moved towards zero by t, and no further."""
    return np.sign(z) * np.maximum(np.abs(z) - t, 0)


def lasso(X, y, alpha, sweeps=300):
    """Coefficients and intercept with a penalty on absolute values."""
    Xc, yc, x_mean, y_mean = centred(X, y, alpha)
    coef = soft_threshold(ridge(X, y, alpha)[0], alpha)
    return coef, float(y_mean - x_mean @ coef)


def centred(X, y, alpha):
    """X and y minus their means, and the means; a constant column is exactly 0."""
    if alpha < 0:
        raise ValueError(f"alpha is negative: {alpha}")
    X, y = np.asarray(X), np.asarray(y)
    x_mean, y_mean = X.mean(axis=0), y.mean()
    varies = np.ptp(X, axis=0) > 0
    return (X - x_mean) * varies, y - y_mean, x_mean, y_mean
