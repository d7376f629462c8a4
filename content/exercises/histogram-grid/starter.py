import matplotlib.pyplot as plt
import numpy as np
import pandas as pd


def histogram_grid(df, columns=3, bins=30):
    """A figure with one histogram per column of numbers."""
    fig, axes = plt.subplots(2, 3)
    for i, name in enumerate(df.columns):
        axes[i // 3, i % 3].hist(df[name], bins=bins)
    return fig


rng = np.random.default_rng(0)
flats = pd.DataFrame(
    {
        "size": rng.normal(70, 20, 200),
        "rent": rng.lognormal(7, 0.4, 200),
        "rooms": rng.integers(1, 6, 200),
    }
)
histogram_grid(flats)
plt.show()
