# mistake: Label values taken for positions
# fails: label values are used as positions

import numpy as np


def confusion_matrix(y_true, y_pred, labels):
    counts = np.zeros((len(labels), len(labels)), dtype=int)
    rows, columns = np.asarray(y_true, dtype=int), np.asarray(y_pred, dtype=int)
    np.add.at(counts, (rows, columns), 1)
    return counts
