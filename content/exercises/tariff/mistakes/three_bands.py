# mistake: Three bands, written out
# fails: the number of bands is written into

import numpy as np


def bill(usage, limits, rates):
    """What each usage costs at rates that change from band to band."""
    usage = np.asarray(usage)
    edges = np.concatenate([[0], limits, [np.inf]])
    widths = np.diff(edges)
    if len(rates) != len(widths):
        raise ValueError(f"{len(rates)} rates for {len(widths)} bands")
    if not (widths > 0).all():
        raise ValueError("limits are above 0 and strictly ascending")
    if (usage < 0).any():
        raise ValueError("a usage is never negative")
    low, high = limits
    first = np.clip(usage, 0, low)
    second = np.clip(usage - low, 0, high - low)
    third = np.clip(usage - high, 0, None)
    return first * rates[0] + second * rates[1] + third * rates[2]
