import matplotlib.pyplot as plt
import pandas as pd

sales = pd.read_csv("data/sales.csv")
share = sales["product"].value_counts(normalize=True)[::-1]

figure, (pie, bars) = plt.subplots(
    1, 2, figsize=(9, 3.4), layout="constrained"
)
pie.pie(share, labels=share.index)
bars.barh(share.index, share, color="tab:blue")
bars.bar_label(bars.containers[0], fmt="{:.0%}", padding=2)
bars.set(title="Share of order lines")
bars.margins(x=0.2)
print("axis starts at", bars.get_xlim()[0])
third, fourth = share.iloc[-3:-5:-1]
print(
    f"third and fourth differ by {(third - fourth) * 360:.0f} degrees"
)
plt.show()
