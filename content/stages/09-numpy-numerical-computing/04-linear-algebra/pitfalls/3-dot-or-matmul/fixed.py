import numpy as np

# 2 sentences of 3 words with 4 features each
sentences = np.ones((2, 3, 4))
# for each sentence a matrix from 4 features to 5
projections = np.ones((2, 4, 5))

projected = sentences @ projections
print("shape:", projected.shape)
