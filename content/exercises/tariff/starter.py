import numpy as np


def bill(usage, limits, rates):
    """What each usage costs at rates that change from band to band."""
    total = np.zeros(len(usage))
    for i, amount in enumerate(usage):
        if amount <= limits[0]:
            total[i] = amount * rates[0]
        else:
            total[i] = amount * rates[1]
    return total


print(bill([50, 100, 250, 400], [100, 300], [0.10, 0.20, 0.50]))
