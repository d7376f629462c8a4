# mistake: No comparison after the search
# fails: searchsorted says where a value would go

import numpy as np


def confusion_matrix(y_true, y_pred, labels):
    """Counts of true labels (rows) against predicted ones (columns)."""
    y_true, y_pred = np.asarray(y_true), np.asarray(y_pred)
    if len(y_true) != len(y_pred):
        raise ValueError(f"{len(y_true)} true labels, {len(y_pred)} predicted ones")
    k = len(labels)
    cells = positions(y_true, labels) * k + positions(y_pred, labels)
    return np.bincount(cells, minlength=k * k).reshape(k, k)


def positions(values, labels):
    """Where in `labels` each value stands."""
    labels = np.asarray(labels)
    order = np.argsort(labels)
    table = labels[order]
    if (table[1:] == table[:-1]).any():
        raise ValueError("a label is given twice")
    slots = np.searchsorted(table, values).clip(max=len(table) - 1)
    return order[slots]
