"""What the figure holds: bars from top to bottom, labels and shares, the frame."""

import matplotlib.pyplot as plt
from grader import bars_of, call, equal, hidden, legend_of, raises, require, visible


def drawn(sub, labels, values, title="Shares"):
    """The axes that were drawn on, and a neighbour that had to stay empty."""
    figure, (ax, other) = plt.subplots(1, 2)
    call(sub.share_bars, ax, labels, values, title).value
    return ax, other


def rows_of(ax):
    """(label, value, text beside the bar) from the top of the figure down."""
    ax.figure.canvas.draw()
    texts = {}
    for text in ax.texts:
        place = text.xy[1] if hasattr(text, "xy") else text.get_position()[1]
        texts[round(float(place), 3)] = text.get_text()
    rows = []
    for bar in bars_of(ax):
        middle = bar["y"] + bar["height"] / 2
        height = ax.transData.transform((0, middle))[1]
        rows.append((height, bar["label"], bar["width"], texts.get(round(middle, 3))))
    return [row[1:] for row in sorted(rows, key=lambda row: -row[0])]


@visible
def sorted_from_the_top(sub):
    """The largest bar is at the top, with its label and its share"""
    ax, _ = drawn(sub, ["rent", "food", "travel"], [30, 80, 90])
    want = [("travel", 90.0, "45 %"), ("food", 80.0, "40 %"), ("rent", 30.0, "15 %")]
    given = [("rent", 30.0, "15 %"), ("food", 80.0, "40 %"), ("travel", 90.0, "45 %")]
    equal(
        rows_of(ax),
        want,
        what="the bars from top to bottom: label, value, text beside it",
        known=[
            ([], "there are no horizontal bars on the axes that were given"),
            (given, "barh draws from the bottom up, so the smallest ends on top"),
        ],
        usually="labels, bars and texts are not brought into the same order",
    )


@visible
def from_zero(sub):
    """The axis begins at 0, for large and similar values as well"""
    ax, _ = drawn(sub, ["a", "b"], [1000, 1001])
    equal(
        float(ax.get_xlim()[0]),
        0.0,
        what="the left end of the horizontal axis",
        usually="the axis is cut off below the smallest value, which exaggerates",
    )


@visible
def frame(sub):
    """Title, no legend, two sides of the frame hidden"""
    ax, _ = drawn(sub, ["a", "b"], [1, 2], "Budget")
    equal(ax.get_title(), "Budget", what="the title of the axes")
    equal(legend_of(ax), None, what="the entries of the legend")
    for side in ("top", "right"):
        hidden_side = not ax.spines[side].get_visible()
        require(hidden_side, f"The {side} side of the frame is still drawn.")
    for side in ("bottom", "left"):
        shown_side = ax.spines[side].get_visible()
        require(shown_side, f"The {side} side of the frame is gone.")


@hidden
def given_axes(sub):
    """Nothing is drawn on other axes"""
    ax, other = drawn(sub, ["a", "b"], [1, 2])
    equal(
        (len(ax.patches), len(other.patches), len(other.texts)),
        (2, 0, 0),
        what="bars on the given axes, bars and texts on the neighbour",
        usually="it draws on the current axes of pyplot instead of `ax`",
    )


@hidden
def one_colour(sub):
    """All bars have one colour"""
    ax, _ = drawn(sub, list("abcd"), [4, 3, 2, 1])
    colours = sorted({bar["colour"] for bar in bars_of(ax)})
    require(
        len(colours) == 1,
        f"The bars have {len(colours)} colours: {', '.join(colours)}.",
        usually="a list of colours was given; a colour that means nothing is noise",
    )


@hidden
def ties(sub):
    """Equal values keep their order; 0 is shown as 0 %"""
    ax, _ = drawn(sub, ["x", "y", "z"], [5, 5, 0])
    equal(
        [(label, text) for label, _, text in rows_of(ax)],
        [("x", "50 %"), ("y", "50 %"), ("z", "0 %")],
        what="labels and shares from top to bottom",
        usually="the list was sorted upwards and reversed, which reverses ties as well",
    )


@hidden
def rounding(sub):
    """Shares are rounded to whole percent"""
    ax, _ = drawn(sub, ["a", "b"], [2, 1])
    equal(
        [text for _, _, text in rows_of(ax)],
        ["67 %", "33 %"],
        what="the texts from top to bottom",
        usually="int() or // cuts the decimals off instead of rounding",
    )


@hidden
def text_at_the_end(sub):
    """The share stands right of its bar's end"""
    ax, _ = drawn(sub, ["a", "b"], [40, 10])
    ax.figure.canvas.draw()
    for text in ax.texts:
        box = text.get_window_extent()
        middle = (box.y0 + box.y1) / 2
        ends = [bar.get_window_extent() for bar in ax.patches]
        own = min(ends, key=lambda bar: abs((bar.y0 + bar.y1) / 2 - middle))
        distance = box.x0 - own.x1
        require(
            0 < distance < 40,
            f"{text.get_text()!r} does not stand right beside its bar's end.",
            usually="bar_label without padding, or label_type='center'",
        )


@hidden
def same_names(sub):
    """Two labels of one name keep their bars; the lists are left alone"""
    labels, values = ["shop", "shop", "web"], [1, 2, 3]
    ax, _ = drawn(sub, labels, values)
    equal(
        [(label, value) for label, value, _ in rows_of(ax)],
        [("web", 3.0), ("shop", 2.0), ("shop", 1.0)],
        what="labels and values from top to bottom",
        usually="names were used as positions or dictionary keys, which merges them",
    )
    equal(
        len({bar["y"] for bar in bars_of(ax)}),
        3,
        what="the number of places at which the three bars are drawn",
        usually="names were used as positions or dictionary keys, which merges them",
    )
    equal(labels, ["shop", "shop", "web"], what="the list of labels, after the call")
    equal(values, [1, 2, 3], what="the list of values, after the call")


@hidden
def refused(sub):
    """Impossible data raise ValueError before anything is drawn"""
    for labels, values in (
        (["a"], [1, 2]),
        (["a", "b", "c"], [1, 2]),
        ([], []),
        (["a", "b"], [1, -1]),
        (["a", "b"], [5, -1]),
        (["a", "b"], [0, 0]),
    ):
        _, ax = plt.subplots()
        raises(
            ValueError,
            sub.share_bars,
            ax,
            labels,
            values,
            "t",
            usually="Matplotlib draws what it is given: the function has to look first",
        )
        require(not ax.patches, f"Bars were drawn for {values} before it was refused.")
