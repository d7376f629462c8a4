import numpy as np

with np.errstate(all="raise"):
    print(np.array([3.0, 0.0]) / 0)
