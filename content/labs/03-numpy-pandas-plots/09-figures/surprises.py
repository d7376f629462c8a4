import warnings
from unittest.mock import patch
from urllib.error import URLError

import matplotlib
import matplotlib.pyplot as plt
import numpy as np
import seaborn as sns

# What subplots returns depends on the grid.
for grid in ((1, 1), (1, 3), (2, 3)):
    _, axes = plt.subplots(*grid)
    print(grid, type(axes).__name__, np.shape(axes))
_, axes = plt.subplots(1, 1, squeeze=False)
print("squeeze=False:", axes.shape)

# density=True: the areas sum to 1, not the heights.
hours = np.array([0.1, 0.2, 0.25, 0.4])
heights, edges, _ = plt.hist(hours, bins=2, density=True)
area = (heights * np.diff(edges)).sum()
print("heights:", heights.round(2), "area:", round(area, 6))

# A parameter under its old name.
_, ax = plt.subplots()
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    ax.boxplot([[1, 2, 3], [2, 3, 4]], labels=["web", "shop"])
    ax.boxplot([[1, 2, 3], [2, 3, 4]], tick_labels=["web", "shop"])
for warning in caught:
    version = ".".join(matplotlib.__version__.split(".")[:2])
    print(version, warning.category.__name__, str(warning.message)[:72])

# Who owns the figure, and where do the data come from?
print("same axes:", sns.histplot(x=hours, ax=ax) is ax)
print("own figure:", type(sns.displot(x=hours)).__name__)


def no_network(address: str) -> None:
    raise URLError("no network here")


with patch("seaborn.utils.urlopen", no_network):
    try:
        sns.load_dataset("titanic")
    except URLError as error:
        print("load_dataset:", error.reason)
plt.close("all")
