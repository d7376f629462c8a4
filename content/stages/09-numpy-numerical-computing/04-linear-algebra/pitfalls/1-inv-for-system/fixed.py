import numpy as np

# moments of 1, x, x**2 … x**11 on [0, 1]: a Hilbert matrix
powers = np.arange(12)
moments = 1.0 / (powers[:, None] + powers + 1)
totals = moments @ np.ones(12)

weights = np.linalg.solve(moments, totals)
residual = np.linalg.norm(moments @ weights - totals)
print("residual below 1e-10:", residual < 1e-10)
print("weights are all 1:", np.allclose(weights, 1))
