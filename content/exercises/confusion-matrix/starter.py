import numpy as np


def confusion_matrix(y_true, y_pred, labels):
    """Counts of true labels (rows) against predicted ones (columns)."""
    labels = np.asarray(labels)
    counts = np.zeros((len(labels), len(labels)), dtype=int)
    # 1. From label values to positions.
    # 2. Count each pair of positions.
    return counts


print(confusion_matrix(["cat", "dog", "dog"], ["cat", "cat", "dog"], ["dog", "cat"]))
