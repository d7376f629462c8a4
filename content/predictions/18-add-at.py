import numpy as np

votes = np.zeros(4, dtype=int)
votes[[2, 2, 3]] += 1
print(votes.tolist())
