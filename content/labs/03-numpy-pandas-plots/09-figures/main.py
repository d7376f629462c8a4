import matplotlib.pyplot as plt
import pandas as pd
from matplotlib.figure import Figure

sales = pd.read_csv("data/sales.csv", parse_dates=["date"])
sales = sales.drop_duplicates()
sales["revenue"] = sales["quantity"] * sales["price"]


def overview(table: pd.DataFrame) -> Figure:
    """Quarterly revenue of the regions as lines, of categories as bars."""
    quarter = table["date"].dt.to_period("Q").astype("str")
    lines = table.pivot_table(
        "revenue", quarter, "region", aggfunc="sum"
    )
    bars = table.groupby("category")["revenue"].sum().sort_values()
    figure, axes = plt.subplots(
        1, 2, figsize=(9, 3.4), layout="constrained"
    )
    left, right = axes
    colours = plt.get_cmap("cividis")([0.0, 0.35, 0.7, 0.95])
    markers = "osD^"
    for name, colour, marker in zip(lines, colours, markers):
        left.plot(lines[name], color=colour, marker=marker, label=name)
    left.set(title="Revenue per quarter", ylabel="€", ylim=(0, None))
    left.tick_params(axis="x", rotation=45)
    left.legend(ncols=2)
    right.barh(bars.index, bars)
    right.bar_label(right.containers[0], fmt="{:,.0f}", padding=2)
    right.set(title="Revenue by category, 2024–25", xlabel="€")
    right.margins(x=0.25)
    return figure


figure = overview(sales)
lines, bars = figure.axes
print([ax.get_title() for ax in figure.axes])
print([line.get_label() for line in lines.lines])
widths = sum(bar.get_width() for bar in bars.patches)
print("bars add up:", abs(widths - sales["revenue"].sum()) < 0.01)
print("from zero:", bars.get_xlim()[0] == 0)
plt.show()
