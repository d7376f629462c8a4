# mistake: In-place addition drops repeated cells
# fails: adds once per cell, however often it occurs

import numpy as np


def confusion_matrix(y_true, y_pred, labels):
    """Counts of true labels (rows) against predicted ones (columns)."""
    y_true, y_pred = np.asarray(y_true), np.asarray(y_pred)
    if len(y_true) != len(y_pred):
        raise ValueError(f"{len(y_true)} true labels, {len(y_pred)} predicted ones")
    k = len(labels)
    counts = np.zeros((k, k), dtype=int)
    counts[positions(y_true, labels), positions(y_pred, labels)] += 1
    return counts


def positions(values, labels):
    """Where in `labels` each value stands."""
    labels = np.asarray(labels)
    order = np.argsort(labels)
    table = labels[order]
    if (table[1:] == table[:-1]).any():
        raise ValueError("a label is given twice")
    slots = np.searchsorted(table, values).clip(max=len(table) - 1)
    unknown = table[slots] != values
    if unknown.any():
        raise ValueError(f"{values[unknown][0]} is not among the labels")
    return order[slots]
