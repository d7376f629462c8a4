# mistake: Sizes are left to slicing
# fails: is content with the rows there are

import numpy as np


def learning_curve(make_model, X, y, X_val, y_val, sizes, seed=0):
    """One (size, training error, validation error) per size."""
    order = np.random.default_rng(seed).permutation(len(y))
    points = []
    for size in sizes:
        rows = order[:size]
        model = make_model()
        model.fit(X[rows], y[rows])
        train, val = error(model, X[rows], y[rows]), error(model, X_val, y_val)
        points.append((size, train, val))
    return points


def error(model, X, y):
    """The mean squared error of what the model predicts."""
    return float(np.mean((model.predict(X) - y) ** 2))


def diagnose(train_error, val_error, target, gap):
    """What the end of a learning curve says."""
    if val_error - train_error > gap:
        return "high variance"
    return "high bias" if train_error > target else "good"
