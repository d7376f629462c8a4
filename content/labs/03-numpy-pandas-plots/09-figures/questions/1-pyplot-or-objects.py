import matplotlib.pyplot as plt
from matplotlib.axes import Axes

visits = {"shop": [12, 15, 11], "web": [30, 28, 41]}


def with_pyplot(name: str) -> None:
    plt.plot(visits[name])  # onto whatever is current
    plt.title(name)


def with_axes(name: str, ax: Axes) -> None:
    ax.plot(visits[name])
    ax.set_title(name)


_, axes = plt.subplots(1, 2)
for name in visits:
    with_pyplot(name)
print("pyplot: ", [(a.get_title(), len(a.lines)) for a in axes])

_, axes = plt.subplots(1, 2)
for name, ax in zip(visits, axes):
    with_axes(name, ax)
print("objects:", [(a.get_title(), len(a.lines)) for a in axes])

print("open figures:", len(plt.get_fignums()))
plt.close("all")
print("after close: ", len(plt.get_fignums()))
