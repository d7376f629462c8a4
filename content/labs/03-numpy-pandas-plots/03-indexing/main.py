import numpy as np

# Bicycles counted: 3 bridges (rows), 4 hours (columns).
bikes = np.array([[31, 48, 90, 62], [12, 15, 40, 33], [55, 71, 84, 20]])

print("one number:     ", bikes[1, 2], bikes[-1, -1])
print("row, column:    ", bikes[0, :], bikes[:, 0])
print("block:          ", bikes[0:2, 1:3].tolist())
print("every 2nd hour: ", bikes[:, ::2].tolist())
print("over 60:        ", bikes[bikes > 60])
print("rows with > 80: ", bikes[(bikes > 80).any(axis=1)].tolist())
print("rows 2 and 0:   ", bikes[[2, 0], :].tolist())

print("pairs:          ", bikes[[0, 2], [0, 3]])
print("grid:           ", bikes[np.ix_([0, 2], [0, 3])].tolist())
