import matplotlib.pyplot as plt

layouts = [(1, 1), (3, 1), (2, 3)]
axes = [plt.subplots(*layout)[1] for layout in layouts]
print([getattr(ax, "shape", "Axes") for ax in axes])
plt.close("all")
