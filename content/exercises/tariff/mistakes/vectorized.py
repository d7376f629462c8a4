# mistake: np.vectorize around the old function
# fails: a loop behind another name

import numpy as np


def bill(usage, limits, rates):
    """What each usage costs at rates that change from band to band."""
    edges = np.concatenate([[0], limits, [np.inf]])
    widths = np.diff(edges)
    if len(rates) != len(widths):
        raise ValueError(f"{len(rates)} rates for {len(widths)} bands")
    if not (widths > 0).all():
        raise ValueError("limits are above 0 and strictly ascending")

    def one(amount):
        if amount < 0:
            raise ValueError("a usage is never negative")
        return float(np.clip(amount - edges[:-1], 0, widths) @ rates)

    return np.vectorize(one, otypes=[float])(usage)
