import numpy as np

scores = np.array([[4, 8], [8, 2]])
ascending = np.argsort(scores.ravel(), kind="stable")
print(ascending[-2:][::-1].tolist())
