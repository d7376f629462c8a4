import numpy as np


def double_centre(a):
    """The table without the effects of its rows and columns."""
    return a - a.mean(axis=1) - a.mean(axis=0) + a.mean()


def effects(a):
    """Grand mean, row effects and column effects of a table."""


square = np.array([[1.0, 2.0, 6.0], [4.0, 8.0, 0.0], [4.0, 2.0, 0.0]])
left = double_centre(square)
print(left)
print("means of the rows:", left.mean(axis=1))
