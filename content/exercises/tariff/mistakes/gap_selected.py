# mistake: np.where sends NaN to its last argument
# fails: so a gap falls into some branch

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
    costs = np.concatenate([[0], np.cumsum(widths[:-1] * rates[:-1])])
    reached = usage[..., None] >= edges[:-1]
    band = np.maximum(reached.sum(axis=-1) - 1, 0)
    above = np.where(reached.any(axis=-1), usage - edges[band], 0)
    return costs[band] + above * np.asarray(rates)[band]
