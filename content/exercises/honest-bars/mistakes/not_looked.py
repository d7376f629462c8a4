# mistake: Impossible data are drawn
# fails: the function has to look first

COLOUR = "#0b646e"


def share_bars(ax, labels, values, title):
    """Draw the shares of `values` as sorted horizontal bars on `ax`."""
    if len(labels) != len(values):
        raise ValueError(f"{len(labels)} labels for {len(values)} values")
    total = sum(values)
    order = sorted(range(len(values)), key=lambda i: -values[i])
    places = range(len(order))
    bars = ax.barh(places, [values[i] for i in order], color=COLOUR)
    ax.set_yticks(places, [labels[i] for i in order])
    ax.invert_yaxis()
    shares = [f"{100 * values[i] / total:.0f} %" for i in order]
    ax.bar_label(bars, labels=shares, padding=3)
    ax.set_xlim(left=0)
    ax.set_title(title)
    ax.spines[["top", "right"]].set_visible(False)
