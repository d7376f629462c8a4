# mistake: An empty list is drawn
# fails: hist draws bars of no height for an empty list

import matplotlib.pyplot as plt
import numpy as np


def histogram_grid(df, columns=3, bins=30):
    """A figure with one histogram per column of numbers."""
    numbers = df.select_dtypes("number")
    count = numbers.shape[1]
    if count == 0:
        raise ValueError("the table has no column of numbers")
    rows = -(-count // columns)
    fig, axes = plt.subplots(
        rows,
        columns,
        figsize=(4 * columns, 3 * rows),
        layout="constrained",
        squeeze=False,
    )
    for ax, (name, column) in zip(axes.flat, numbers.items()):
        histogram(ax, name, column.to_numpy(), bins)
    for ax in axes.flat[count:]:
        ax.set_visible(False)
    return fig


def histogram(ax, name, values, bins):
    """One panel; what can't be drawn is counted in its title."""
    finite = values[np.isfinite(values)]
    lost = len(values) - len(finite)
    ax.hist(finite, bins)
    ax.set_title(f"{name} ({lost} missing)" if lost else name)
