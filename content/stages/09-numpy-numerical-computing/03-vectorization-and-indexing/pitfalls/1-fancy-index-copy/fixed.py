import numpy as np

# three sensors, two readings each; sensor 1 is broken
readings = np.array([[20.1, 20.4], [99.9, 99.9], [19.8, 20.0]])
faulty = [1]

readings[faulty] = np.nan
print(readings)
