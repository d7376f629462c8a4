import numpy as np

# height in cm, weight in kg; -1 means not measured
patients = np.array([[172, 68], [-1, 80], [165, -1], [181, 77]])

complete = patients > 0
print("shape:", patients[complete].shape)
print("means:", patients[complete].mean(axis=0))
