import matplotlib.pyplot as plt
import numpy as np
from sklearn.linear_model import LinearRegression
from sklearn.tree import DecisionTreeRegressor

rng = np.random.default_rng(0)


def measure(n: int) -> tuple[np.ndarray, np.ndarray]:
    """Outside temperature (°C) and use (kWh): heating and cooling."""
    outside = rng.uniform(-10, 35, (n, 1))
    need = 0.8 * np.abs(outside[:, 0] - 18)
    return outside, 10 + need + rng.normal(0, 3, n)


X, use = measure(1000)
new_X, new_use = measure(2000)
sizes = [20, 50, 100, 200, 500, 1000]
models = {
    "straight line": LinearRegression(),
    "full tree": DecisionTreeRegressor(random_state=0),
    "8 leaves": DecisionTreeRegressor(max_leaf_nodes=8, random_state=0),
}
figure, axes = plt.subplots(1, 3, sharey=True, figsize=(9, 3))
print("squared error, rows:  ", *(f"{n:>5}" for n in sizes))
for ax, (name, model) in zip(axes, models.items(), strict=True):
    curves = {"training": [], "new rows": []}
    for n in sizes:
        model.fit(X[:n], use[:n])
        seen = model.predict(X[:n]) - use[:n]
        unseen = model.predict(new_X) - new_use
        curves["training"].append(np.mean(seen**2))
        curves["new rows"].append(np.mean(unseen**2))
    for rows, curve in curves.items():
        print(f"{name:<13} {rows:<8}", *(f"{e:5.1f}" for e in curve))
        ax.semilogx(sizes, curve, marker="o", label=rows)
    ax.set(title=name, xlabel="training rows")
axes[0].set_ylabel("squared error (kWh²)")
axes[0].legend()
plt.show()
