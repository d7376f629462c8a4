import numpy as np

ages = np.array([-3, 35, 140])
print(np.clip(ages, 0, 100).tolist(), np.minimum(ages, 100).tolist())
