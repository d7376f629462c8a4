# mistake: A loop over the samples
# fails: A loop over samples is what array operations replace

import numpy as np


def confusion_matrix(y_true, y_pred, labels):
    if len(y_true) != len(y_pred):
        raise ValueError("different lengths")
    if len(set(labels)) != len(labels):
        raise ValueError("a label is given twice")
    labels = list(labels)
    counts = np.zeros((len(labels), len(labels)), dtype=int)
    for true, predicted in zip(y_true, y_pred):
        if true not in labels or predicted not in labels:
            raise ValueError(f"{true} or {predicted} is not among the labels")
        counts[labels.index(true), labels.index(predicted)] += 1
    return counts
