import numpy as np

# House prices, predicted minus paid.
errors = np.array([52_000, -48_000, 61_000])

squares = errors**2
print("mean square:", squares.mean())
print("RMSE:", np.sqrt(squares.mean()).round())
