import numpy as np

limits = np.array([100, 200, 300])
print(np.searchsorted(limits, [200, 250, 999]).tolist())
