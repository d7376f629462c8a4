import matplotlib.pyplot as plt


def share_bars(ax, labels, values, title):
    """Draw the shares of `values` as sorted horizontal bars on `ax`."""
    ax.pie(values, labels=labels)
    ax.set_title(title)


if __name__ == "__main__":
    fig, ax = plt.subplots()
    share_bars(ax, ["rent", "food", "travel"], [900, 450, 150], "Budget")
    plt.show()
