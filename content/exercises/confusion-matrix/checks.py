"""Counts, orientation, order and refusals, against a plain loop."""

import numpy as np
from grader import call, equal, hidden, raises, same_array, visible

ONCE = "counts[rows, columns] += 1 adds once per cell, however often it occurs"


def counted(y_true, y_pred, labels):
    table = np.zeros((len(labels), len(labels)), dtype=int)
    for true, predicted in zip(y_true, y_pred):
        table[list(labels).index(true), list(labels).index(predicted)] += 1
    return table


@visible
def small(sub):
    """Seven samples of three classes"""
    y_true, y_pred = [0, 0, 1, 0, 2, 1, 2], [0, 1, 1, 0, 2, 2, 2]
    want = counted(y_true, y_pred, [0, 1, 2])
    answer = call(sub.confusion_matrix, y_true, y_pred, [0, 1, 2])
    if answer.error is None and np.array_equal(answer.value, want.T):
        usually = "rows and columns are swapped: rows are the true labels"
    else:
        usually = ONCE
    same_array(answer, want, dtype=int, usually=usually)


@visible
def values_are_not_positions(sub):
    """Labels 10, 20 and 30"""
    y_true, y_pred, labels = [10, 30, 20, 30], [10, 20, 20, 30], [10, 20, 30]
    same_array(
        call(sub.confusion_matrix, y_true, y_pred, labels),
        counted(y_true, y_pred, labels),
        dtype=int,
        usually="label values are used as positions",
    )


@visible
def repeats(sub):
    """A thousand samples of one kind"""
    same_array(
        call(sub.confusion_matrix, [1] * 1000, [0] * 1000, [0, 1]),
        [[0, 0], [1000, 0]],
        dtype=int,
        usually=ONCE,
    )


@visible
def no_samples(sub):
    """Without samples, all is zero"""
    answer = call(sub.confusion_matrix, [], [], ["cat", "dog"])
    same_array(answer, [[0, 0], [0, 0]], dtype=int)


@hidden
def given_order(sub):
    """Rows and columns follow labels that are not sorted"""
    y_true, y_pred = ["a", "b", "c", "c", "b"], ["a", "c", "c", "a", "c"]
    same_array(
        call(sub.confusion_matrix, y_true, y_pred, ["c", "a", "b"]),
        counted(y_true, y_pred, ["c", "a", "b"]),
        dtype=int,
        usually="searchsorted looked in labels that are not sorted, or its slots "
        "were not led back to the given order",
    )


@hidden
def many(sub):
    """Five thousand random samples"""
    rng = np.random.default_rng(3)
    labels = [7, -2, 40, 3]
    y_true = rng.choice(labels, 5_000)
    y_pred = rng.choice(labels, 5_000, p=[0.4, 0.3, 0.2, 0.1])
    pairs = {(t, p): 0 for t in labels for p in labels}
    for pair in zip(y_true.tolist(), y_pred.tolist()):
        pairs[pair] += 1
    answer = call(sub.confusion_matrix, y_true, y_pred, labels)
    same_array(answer, np.reshape(list(pairs.values()), (4, 4)), dtype=int)


@hidden
def never_seen(sub):
    """A label that never occurs keeps its zeros"""
    same_array(
        call(sub.confusion_matrix, [5, 5], [5, 5], [4, 5, 6]),
        [[0, 0, 0], [0, 2, 0], [0, 0, 0]],
        dtype=int,
    )


@hidden
def between(sub):
    """A value between two labels is refused by name"""
    usually = "searchsorted says where a value would go, not that it is there"
    for y_true, y_pred in (([10, 15], [10, 10]), ([10, 20], [15, 20])):
        raises(
            ValueError,
            sub.confusion_matrix,
            y_true,
            y_pred,
            [10, 20],
            mentions="15",
            usually=usually,
        )


@hidden
def above(sub):
    """A value above all labels is refused by name"""
    usually = "the slot of such a value lies past the table's end: clip it first"
    for y_true, y_pred in (([10, 20], [10, 99]), ([99, 20], [10, 10])):
        raises(
            ValueError,
            sub.confusion_matrix,
            y_true,
            y_pred,
            [20, 10],
            mentions="99",
            usually=usually,
        )


@hidden
def lengths(sub):
    """Inputs of different lengths are refused"""
    usually = "an array of one element is stretched to fit the other: compare lengths"
    raises(ValueError, sub.confusion_matrix, [0, 1, 1], [0], [0, 1], usually=usually)
    raises(ValueError, sub.confusion_matrix, [0], [0, 1], [0, 1], usually=usually)


@hidden
def twice(sub):
    """A label given twice is refused"""
    usually = "a label given twice has two rows, and no rule says which one counts"
    for labels in ([0, 1, 1], [1, 0, 1]):
        raises(
            ValueError, sub.confusion_matrix, [0, 1], [0, 1], labels, usually=usually
        )


@hidden
def untouched(sub):
    """The arrays that come in are left as they are"""
    y_true, y_pred = np.array([1, 0, 1]), np.array([0, 0, 1])
    labels = np.array([1, 0])
    answer = call(sub.confusion_matrix, y_true, y_pred, labels)
    same_array(answer, [[1, 1], [0, 1]], dtype=int)
    for name, array, before in (
        ("y_true", y_true, [1, 0, 1]),
        ("y_pred", y_pred, [0, 0, 1]),
        ("labels", labels, [1, 0]),
    ):
        equal(array.tolist(), before, what=f"{name}, after the call")
