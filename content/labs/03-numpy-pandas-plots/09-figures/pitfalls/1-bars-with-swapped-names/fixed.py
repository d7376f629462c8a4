import matplotlib.pyplot as plt
import pandas as pd

renewed = pd.Series([1, 1, 1, 0, 1])
counts = renewed.map({0: "left", 1: "renewed"}).value_counts()

figure, ax = plt.subplots(figsize=(4, 2.5), layout="constrained")
bars = ax.bar(counts.index, counts)
ax.set(ylabel="customers")
names = [text.get_text() for text in ax.get_xticklabels()]
print({n: int(bar.get_height()) for n, bar in zip(names, bars)})
plt.show()
