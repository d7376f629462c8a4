# mistake: The rate of the highest band for everything
# fails: at the rate of the band that it ends in

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
    return usage * np.asarray(rates)[np.searchsorted(limits, usage)]
