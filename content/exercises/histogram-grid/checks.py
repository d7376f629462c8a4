"""Panels, their order and titles, their bars, and what was left out."""

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from grader import (
    bars_of,
    call,
    close,
    equal,
    hidden,
    is_a,
    raises,
    require,
    same_frame,
    visible,
)
from matplotlib.figure import Figure

SQUEEZED = (
    "subplots returns a grid, a row or a single panel, depending on its arguments"
)
UNNAMED = "the panels keep Matplotlib's empty title"


def table(count, rows=40):
    """Columns c0, c1, …; column i runs from i to i + 1."""
    steps = np.linspace(0, 1, rows) ** 2
    return pd.DataFrame({f"c{i}": i + steps for i in range(count)})


def drawn(sub, df, **options):
    """The panels that can be seen, in the order of their drawing."""
    answer = call(sub.histogram_grid, df, **options)
    if isinstance(answer.error, (IndexError, AttributeError)):
        raised = f"{type(answer.error).__name__}: {answer.error}"
        usually = "a grid of fixed size has no panel for the seventh column"
        if df.shape[1] < 7:
            usually = SQUEEZED
        require(False, f"histogram_grid raised {raised}.", usually=usually)
    return seen(answer.value)


def seen(figure):
    what = "the result of histogram_grid"
    is_a(figure, Figure, what=what, usually="the figure isn't returned")
    return [ax for ax in figure.axes if ax.get_visible() and ax.axison]


def grid(panels):
    """Titles row by row, from the places of the panels on the figure."""
    rows = {}
    for ax in panels:
        box = ax.get_position()
        rows.setdefault(round(-box.y0, 3), []).append((box.x0, ax.get_title()))
    return [[title for _, title in sorted(rows[y])] for y in sorted(rows)]


@visible
def four_columns(sub):
    """Four columns: three panels and one below, the others hidden"""
    equal(
        grid(drawn(sub, table(4))),
        [["c0", "c1", "c2"], ["c3"]],
        what="the titles of the visible panels, row by row",
        known=[
            ([["c0", "c1", "c2"], ["c3", "", ""]], "empty panels are left in sight"),
            ([["", "", ""], ["", "", ""]], UNNAMED),
        ],
    )


@visible
def bars(sub):
    """Bars: as many as `bins` says, from the smallest value to the largest"""
    panels = drawn(sub, table(2), bins=7)[:2]
    equal(len(panels), 2, what="the number of panels for two columns")
    for number, ax in enumerate(panels):
        found = bars_of(ax)
        equal(len(found), 7, what=f"the number of bars of c{number} with bins=7")
        heights = [bar["height"] for bar in found]
        want = np.histogram(table(2)[f"c{number}"], 7)[0].tolist()
        close(heights, [float(n) for n in want], what=f"the heights of c{number}")
        right = found[-1]["x"] + found[-1]["width"]
        close((found[0]["x"], right), (number + 0.0, number + 1.0), what="their ends")


@visible
def only_numbers(sub):
    """Text, dates and truth values get no panel"""
    df = table(1).assign(name="x", flag=True, day=pd.Timestamp("2024-01-01"))
    titles = [ax.get_title() for ax in drawn(sub, df)]
    equal(
        titles,
        ["c0"],
        what="the titles for columns of numbers, text, dates and truth values",
        known=[(["c0", "flag"], "True and False were drawn like numbers")],
    )


@hidden
def one_and_many(sub):
    """One column, and eight"""
    for columns in (3, 1):
        found = grid(drawn(sub, table(1), columns=columns))
        equal(found, [["c0"]], what=f"the titles for one column, columns={columns}")
    equal(
        grid(drawn(sub, table(8), bins=2)),
        [["c0", "c1", "c2"], ["c3", "c4", "c5"], ["c6", "c7"]],
        what="the titles for eight columns, row by row",
        usually="a grid of fixed size has no panel for the seventh column",
    )


@hidden
def panels_per_row(sub):
    """`columns` sets the panels per row"""
    for columns, want in ((1, [["c0"], ["c1"]]), (2, [["c0", "c1"]])):
        equal(
            grid(drawn(sub, table(2), columns=columns, bins=2)),
            want,
            what=f"the titles with columns={columns}, row by row",
            usually="the number of panels per row is fixed in the program",
        )


@hidden
def left_out(sub):
    """Missing and infinite values are left out and counted in the title"""
    values = [1.0, np.nan, np.inf, -np.inf, 2.0, 3.0]
    answer = call(sub.histogram_grid, pd.DataFrame({"v": values}), bins=3)
    require(
        answer.error is None,
        f"A column with infinite values raised {answer.error!r}.",
        usually="dropna and isnan leave infinite values in, and hist can't place them",
    )
    ax = seen(answer.value)[0]
    close(
        [bar["height"] for bar in bars_of(ax)],
        [1.0, 1.0, 1.0],
        what=f"the heights for {values} with bins=3",
    )
    equal(
        ax.get_title(),
        "v (3 missing)",
        what="the title of a column with one gap and two infinities",
        known=[
            ("v (1 missing)", "infinite values were dropped without a word"),
            ("v", "values were dropped without a word"),
        ],
    )


@hidden
def nothing_to_draw(sub):
    """A column without values has an empty panel and its title"""
    df = pd.DataFrame({"void": [np.nan, np.inf], 7: [1, 2]})
    df["whole"] = pd.array([1, None], dtype="Int64")
    panels = drawn(sub, df, bins=2)
    equal(
        [(ax.get_title(), len(bars_of(ax))) for ax in panels],
        [("void (2 missing)", 0), ("7", 2), ("whole (1 missing)", 2)],
        what="titles and numbers of bars for a void, a full and a nullable column",
        known=[
            (
                [("void (2 missing)", 2), ("7", 2), ("whole (1 missing)", 2)],
                "hist draws bars of no height for an empty list",
            )
        ],
    )
    equal(
        [(ax.get_title(), len(bars_of(ax))) for ax in drawn(sub, df.iloc[:0])],
        [("void", 0), ("7", 0), ("whole", 0)],
        what="titles and numbers of bars for a table without rows",
        usually="hist draws bars of no height for an empty list",
    )


@hidden
def one_figure(sub):
    """One figure per call, of the right size and layout; df is left alone"""
    before = len(plt.get_fignums())
    df = table(4)
    fig = call(sub.histogram_grid, df, columns=2, bins=2).value
    require(
        len(plt.get_fignums()) - before <= 1,
        "One call made more than one figure.",
        usually="plt.figure() before plt.subplots(), which makes a figure of its own",
    )
    close(
        [float(inches) for inches in fig.get_size_inches()],
        [8.0, 6.0],
        what="width and height in inches for four columns with columns=2",
        usually="figsize is fixed, or Matplotlib's own",
    )
    engine = type(fig.get_layout_engine()).__name__
    equal(engine, "ConstrainedLayoutEngine", what="the layout engine")
    same_frame(df, table(4), what="df after the call")


@hidden
def refused(sub):
    """A table without numbers raises ValueError before a figure is made"""
    before = plt.get_fignums()
    raises(ValueError, sub.histogram_grid, pd.DataFrame({"a": ["x"], "b": [True]}))
    equal(
        plt.get_fignums(),
        before,
        what="the open figures after the refusal",
        usually="the figure is made before the columns are looked at",
    )
