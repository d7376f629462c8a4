# mistake: The intercept is a penalised column of ones
# fails: the intercept is penalised, like

import numpy as np


def ridge(X, y, alpha):
    """Coefficients and intercept with a quadratic penalty."""
    if alpha < 0:
        raise ValueError(f"alpha is negative: {alpha}")
    ones = np.column_stack([X, np.ones(len(y))])
    equations = ones.T @ ones + alpha * np.eye(ones.shape[1])
    weights, *_ = np.linalg.lstsq(equations, ones.T @ y)
    return weights[:-1], float(weights[-1])


def soft_threshold(z, t):
    """z moved towards zero by t, and no further."""
    return np.sign(z) * np.maximum(np.abs(z) - t, 0)


def lasso(X, y, alpha, sweeps=300):
    """Coefficients and intercept with a penalty on absolute values."""
    Xc, yc, x_mean, y_mean = centred(X, y, alpha)
    variances = (Xc**2).mean(axis=0)
    coef, residual = np.zeros(Xc.shape[1]), yc
    for _ in range(sweeps):
        for j in np.flatnonzero(variances):
            column, variance = Xc[:, j], variances[j]
            pull = (column * residual).mean() + variance * coef[j]
            new = soft_threshold(pull, alpha) / variance
            residual = residual - column * (new - coef[j])
            coef[j] = new
    return coef, float(y_mean - x_mean @ coef)


def centred(X, y, alpha):
    """X and y minus their means, and the means; a constant column is exactly 0."""
    if alpha < 0:
        raise ValueError(f"alpha is negative: {alpha}")
    X, y = np.asarray(X), np.asarray(y)
    x_mean, y_mean = X.mean(axis=0), y.mean()
    varies = np.ptp(X, axis=0) > 0
    return (X - x_mean) * varies, y - y_mean, x_mean, y_mean
