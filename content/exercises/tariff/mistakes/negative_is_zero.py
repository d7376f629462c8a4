# mistake: Negative usage costs nothing
# fails: turn a negative usage into 0

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
    parts = np.clip(usage[..., None] - edges[:-1], 0, widths)
    return parts @ rates
