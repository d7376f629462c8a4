import numpy as np

levels = np.array([5, 6, 7, 8])
tail = levels[1:]
tail[0] = 60
chosen = levels[[1, 2]]
chosen[0] = -1
print(levels.tolist())
