import numpy as np

ratings = np.array([[2.0, 4.0], [10.0, 20.0]])
print((ratings - ratings.mean(axis=1)).tolist())
