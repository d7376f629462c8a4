import matplotlib.pyplot as plt
import numpy as np

rng = np.random.default_rng(0)
sensors = {f"sensor {i}": rng.normal(i, 1, 50) for i in range(7)}

columns = 3
rows = -(-len(sensors) // columns)  # rounded up
figure, axes = plt.subplots(
    rows, columns, layout="constrained", squeeze=False
)
for ax in axes.flat[len(sensors) :]:
    ax.set_visible(False)
for i, (name, values) in enumerate(sensors.items()):
    axes[i // columns, i % columns].hist(values)
    axes[i // columns, i % columns].set_title(name)

print("panels:", sum(ax.get_visible() for ax in figure.axes))
plt.show()
