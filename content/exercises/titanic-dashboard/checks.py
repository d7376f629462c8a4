"""The six panels against the data, then what they have in common."""

import io

import matplotlib.pyplot as plt
import numpy as np
from grader import (
    axes_of,
    bars_of,
    call,
    close,
    dataset,
    equal,
    hidden,
    is_a,
    legend_of,
    lines_of,
    once,
    points_of,
    require,
    same_frame,
    visible,
)
from matplotlib.colors import to_hex
from matplotlib.figure import Figure

TITLES = [
    "Outcome",
    "Correlations",
    "Age by outcome",
    "Age and fare",
    "Survival rate by class",
    "Fare by outcome",
]
OUTCOMES = {"Died": 0, "Survived": 1}


def most_survived():
    df = dataset("passengers").iloc[:300]
    df["survived"] = (df["sex"] == "female").astype(int)
    return df.drop(df.index[df["survived"] == 0][:150])


def drawn(sub):
    """The figure of all passengers and its titled panels."""
    return both(sub)["figure"], both(sub)["panels"]


def both(sub):
    """What came of two calls. Drawing takes long, so all checks look at these."""
    return once("both", lambda: two_calls(sub))


def two_calls(sub):
    other = call(sub.dashboard, most_survived())
    titled = getattr(other.value, "axes", []) if other.error is None else []
    bars = [heights(ax) for ax in titled if ax.get_title() == "Outcome"]
    df = dataset("passengers")
    figure = call(sub.dashboard, df).value
    is_a(figure, Figure, what="the result of dashboard")
    return {
        "figure": figure,
        "panels": {ax.get_title(): ax for ax in figure.axes},
        "other": other,
        "bars": bars,
        "df": df,
        "opened": len(plt.get_fignums()),
    }


def panel(panels, title):
    require(title in panels, f"There is no panel with the title {title!r}.")
    return panels[title]


def heights(ax):
    return {bar["label"]: bar["height"] for bar in bars_of(ax)}


def colours(panels):
    """The colours of the two bars of the first panel, by outcome."""
    bars = {bar["label"]: bar["colour"] for bar in bars_of(panel(panels, "Outcome"))}
    equal(sorted(bars), sorted(OUTCOMES), what="the labels of the bars in Outcome")
    return bars


@visible
def six_panels(sub):
    """Six panels with their titles, in order"""
    figure, _ = drawn(sub)
    titles = [ax.get_title() for ax in axes_of(figure) if ax.get_title()]
    equal(titles, TITLES, what="the titles of the panels")


@visible
def outcome(sub):
    """Outcome: a bar for those who died, then one for those who survived"""
    _, panels = drawn(sub)
    found = [(bar["label"], bar["height"]) for bar in bars_of(panel(panels, "Outcome"))]
    close(
        found,
        [("Died", 549.0), ("Survived", 342.0)],
        what="labels and heights of the bars",
        usually="bars and labels were ordered each in its own way",
    )


@visible
def classes(sub):
    """Survival rate by class: three bars on an axis from 0 to 1"""
    _, panels = drawn(sub)
    ax = panel(panels, "Survival rate by class")
    rates = dataset("passengers").groupby("pclass")["survived"].mean().tolist()
    close(
        heights(ax),
        dict(zip("123", rates)),
        what="labels and heights of the bars",
        usually="people were counted, or the labels are not the classes",
    )
    close(
        [float(end) for end in ax.get_ylim()],
        [0.0, 1.0],
        what="the ends of the y axis",
        usually="an axis that Matplotlib chooses, or cuts off, exaggerates differences",
    )


@visible
def axis_labels(sub):
    """Every panel but the heat map says what its axes show"""
    _, panels = drawn(sub)
    for title in TITLES:
        ax = panel(panels, title)
        named = bool(ax.get_xlabel() and ax.get_ylabel())
        require(named or title == "Correlations", f"{title}: an axis has no label.")


@hidden
def other_majority(sub):
    """Outcome: the labels are right where most survived, too"""
    is_a(both(sub)["other"], Figure)
    require(len(both(sub)["bars"]) > 0, "There is no panel with the title 'Outcome'.")
    df = most_survived()
    want = {name: float((df["survived"] == n).sum()) for name, n in OUTCOMES.items()}
    close(
        both(sub)["bars"][0],
        want,
        what="labels and heights of the bars, on a list where most survived",
        usually="value_counts puts the majority first, and the labels were typed",
    )


@hidden
def heat_map(sub):
    """Correlations: the lower triangle, all numbers and truth values, from -1 to 1"""
    _, panels = drawn(sub)
    ax = panel(panels, "Correlations")
    want = dataset("passengers").corr(numeric_only=True).to_numpy()
    maps = [*ax.collections, *ax.images]
    require(len(maps) > 0, "The panel Correlations has no heat map.")
    cells = np.ma.masked_invalid(np.ma.asarray(maps[0].get_array()).astype(float))
    require(
        cells.size == want.size,
        f"The map has {cells.size} cells instead of {want.size}.",
        usually="truth values were left out: they are not among the numbers",
    )
    upper = np.triu(np.ones_like(want, dtype=bool))
    left_out = np.ma.getmaskarray(cells).reshape(want.shape)
    require(
        left_out[upper].all(),
        "Cells on the diagonal or above it are filled.",
        usually="k=1 spares the diagonal, and without a mask all is told twice",
    )
    close(
        cells.reshape(want.shape)[~upper].tolist(),
        want[~upper].tolist(),
        what="the values below the diagonal, row by row",
    )
    close(
        [float(end) for end in maps[0].get_clim()],
        [-1.0, 1.0],
        what="the ends of the colour scale",
        usually="without limits the colours depend on the table",
    )


@hidden
def boxes(sub):
    """Age by outcome: two labelled boxes, and no title over the figure"""
    figure, panels = drawn(sub)
    over = figure.get_suptitle()
    usually = "DataFrame.boxplot(by=…) writes a title over the whole figure"
    equal(over, "", what="the title over the figure", usually=usually)
    ax, df = panel(panels, "Age by outcome"), dataset("passengers")
    names = [text.get_text() for text in ax.get_xticklabels()]
    equal(names, list(OUTCOMES), what="the labels of the boxes")
    for place, name in zip(ax.get_xticks(), names):
        median = df.loc[df["survived"] == OUTCOMES[name], "age"].median()
        flat = [
            line["y"][0]
            for line in lines_of(ax)
            if len(line["x"]) == 2
            and abs(np.mean(line["x"]) - place) < 1e-6
            and line["y"][0] == line["y"][1]
        ]
        require(
            any(abs(height - median) < 1e-9 for height in flat),
            f"The median line of {name} is not at {median}.",
            usually="gaps in age reach boxplot as NaN, which draws no box",
        )


@hidden
def scatter(sub):
    """Age and fare: everyone whose age is known, half-transparent, with a legend"""
    _, panels = drawn(sub)
    ax, df = panel(panels, "Age and fare"), dataset("passengers").dropna(subset="age")
    found = sorted(point for group in points_of(ax) for point in group)
    found = [point for point in found if point == point]
    close(len(found), float(len(df)), what="the number of points")
    want = sorted(zip(df["age"].tolist(), df["fare"].tolist()))
    require(
        np.allclose(found, want),
        "The points are not at the ages and fares of the passengers.",
        usually="age and fare are exchanged: age belongs on the x axis",
    )
    for group in ax.collections:
        require(
            group.get_alpha() is not None and 0 < group.get_alpha() < 1,
            "The points are not transparent.",
            usually="points that cover each other hide how many there are",
        )
    equal(sorted(legend_of(ax) or []), list(OUTCOMES), what="the legend's entries")


@hidden
def histograms(sub):
    """Fare by outcome: two histograms with the same edges, from 0 to 200"""
    _, panels = drawn(sub)
    ax, df = panel(panels, "Fare by outcome"), dataset("passengers")
    groups = [list(group) for group in ax.containers]
    equal(len(groups), 2, what="the number of histograms")
    edges = [
        np.round([bar.get_x() for bar in group] + [group[-1].get_bbox().x1], 9)
        for group in groups
    ]
    same = len(edges[0]) == len(edges[1]) and np.allclose(edges[0], edges[1])
    require(
        same,
        f"One has edges up to {edges[0][-1]:.1f}, the other up to {edges[1][-1]:.1f}.",
        usually="a number of bins lets each histogram choose its own edges",
    )
    by_colour = {colour: name for name, colour in colours(panels).items()}
    for group in groups:
        name = by_colour.get(to_hex(group[0].get_facecolor()), "")
        require(
            name != "",
            "The histograms don't have the colours of the bars in Outcome.",
            usually="a panel was left to the default colours",
        )
        fares = df.loc[df["survived"] == OUTCOMES[name], "fare"]
        close(
            [float(bar.get_height()) for bar in group],
            [float(count) for count in np.histogram(fares, edges[0])[0]],
            what=f"the heights of the histogram of {name}",
        )
        see_through = group[0].get_facecolor()[3] < 1
        require(see_through, "The histogram in front hides the one behind it.")
    close([float(end) for end in ax.get_xlim()], [0.0, 200.0], what="the x axis' ends")
    equal(sorted(legend_of(ax) or []), list(OUTCOMES), what="the legend's entries")


@hidden
def one_colour_each(sub):
    """Died and Survived keep their colours in bars, boxes and points"""
    _, panels = drawn(sub)
    want = colours(panels)
    require(want["Died"] != want["Survived"], "The two outcomes have one colour.")
    filled = [to_hex(box.get_facecolor()) for box in panel(panels, TITLES[2]).patches]
    equal(
        filled,
        list(want.values()),
        what="the colours of the boxes",
        usually="boxplot fills its boxes with patch_artist=True only",
    )
    groups = panel(panels, "Age and fare").collections
    points = {to_hex(colour) for group in groups for colour in group.get_facecolor()}
    equal(
        points,
        set(want.values()),
        what="the colours of the points",
        usually="the points have Matplotlib's default colours",
    )


@hidden
def figure_itself(sub):
    """Constrained layout, wide enough, can be saved, and doesn't pile up"""
    figure, opened, df = (both(sub)[name] for name in ("figure", "opened", "df"))
    require(
        opened <= 1,
        f"After two calls, {opened} figures are open.",
        usually="pyplot keeps every figure until it is closed",
    )
    engine = type(figure.get_layout_engine()).__name__
    equal(engine, "ConstrainedLayoutEngine", what="the layout engine of the figure")
    width = figure.get_figwidth()
    require(width >= 10, f"The figure is {width:g} inches wide, which is too narrow.")
    figure.set_layout_engine("none")  # to lay it out once more would take as long again
    figure.savefig(io.BytesIO(), format="png", dpi=20)
    same_frame(
        df,
        dataset("passengers"),
        what="df after the call",
        usually="a helping column was added to the caller's frame",
    )
