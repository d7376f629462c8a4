"""A Matplotlib backend (`module://_playground.figures`): drawing with Agg, `plt.show()` hands the figures to the page."""

import io
from collections.abc import Iterator
from math import isfinite
from typing import Any

import matplotlib.pyplot as plt
from matplotlib.backend_bases import FigureManagerBase
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.category import StrCategoryFormatter
from matplotlib.collections import PathCollection
from matplotlib.patches import Wedge
from matplotlib.ticker import FixedFormatter, FuncFormatter

DOTS_PER_INCH = 144
#: Of so many bars or lines each is named in words.
MANY = 12

# The names that Matplotlib looks for in a backend.
FigureCanvas = FigureCanvasAgg
FigureManager = FigureManagerBase


def show(*_args: object, **_kwargs: object) -> None:
    from . import display

    display.show_open_figures()


def take_open() -> Iterator[tuple[bytes, str]]:
    """PNG and text alternative of each open figure; closes it."""
    for number in plt.get_fignums():
        figure = plt.figure(number)
        buffer = io.BytesIO()
        figure.savefig(buffer, format="png", dpi=DOTS_PER_INCH)
        yield buffer.getvalue(), describe(figure)
        plt.close(figure)


def describe(figure: Any) -> str:
    """What the figure says in words: of each panel its title, its axes and what is drawn, with values if they are few."""
    heading = figure.get_suptitle()
    parts = [describe_axes(axes) for axes in figure.axes if axes.get_visible()]
    return ". ".join([heading, *parts] if heading else parts) or "An empty figure"


def describe_axes(axes: Any) -> str:
    title = axes.get_title() or "Plot"
    wedges = [patch for patch in axes.patches if isinstance(patch, Wedge)]
    if wedges:
        return f"{title}: {describe_pie(wedges)}"
    drawn = "; ".join([describe_scales(axes), *describe_bars(axes), *describe_lines(axes), *describe_rest(axes)])
    legend = axes.get_legend()
    names = [text.get_text() for text in legend.get_texts()] if legend else []
    if not all(name in drawn for name in names):
        drawn += f"; legend: {', '.join(names)}"
    return f"{title}: {drawn}"


def describe_scales(axes: Any) -> str:
    x, y = axes.get_xlabel() or "x", axes.get_ylabel() or "y"
    return f"{y} {span(axes.get_ylim())} against {x} {span(axes.get_xlim())}"


def describe_pie(wedges: list[Any]) -> str:
    shares = [f"{wedge.get_label()} {abs(wedge.theta2 - wedge.theta1) / 360:.0%}" for wedge in wedges]
    return f"a pie of {', '.join(shares)}"


def describe_bars(axes: Any) -> Iterator[str]:
    """One text for each series of bars: each bar by its name, or the range of what has no names, as in a histogram."""
    for bars in axes.containers:
        values = [float(value) for value in getattr(bars, "datavalues", [])]
        if not values:
            continue
        text = several(len(values), "bar")
        if not bars.get_label().startswith("_"):
            text += f" of {bars.get_label()}"
        lying = bars.orientation == "horizontal"
        names = [tick_at(axes.yaxis if lying else axes.xaxis, middle_of(bar, lying)) for bar in bars]
        if all(names) and len(names) <= MANY:
            yield f"{text}: {', '.join(f'{name} {short(value)}' for name, value in zip(names, values, strict=True))}"
        else:
            yield f"{text}: {span((min(values), max(values)))}"


def describe_lines(axes: Any) -> Iterator[str]:
    """Where each line begins and ends; of many only how many."""
    lines = [line for line in axes.lines if len(line.get_xdata(orig=False)) > 0]
    if not lines:
        return
    text = several(len(lines), "line")
    if len(lines) <= MANY:
        text += f": {', '.join(describe_line(line) for line in lines)}"
    yield text


def describe_line(line: Any) -> str:
    known = [float(y) for y in line.get_ydata(orig=False) if isfinite(y)]
    ends = span((known[0], known[-1])) if known else "without values"
    name = str(line.get_label())
    return ends if name.startswith("_") else f"{name} {ends}"


def describe_rest(axes: Any) -> Iterator[str]:
    groups: list[Any] = [group for group in axes.collections if isinstance(group, PathCollection)]
    points = sum(len(group.get_offsets()) for group in groups)
    if points:
        yield several(points, "point")
    if axes.images:
        yield several(len(axes.images), "image")


def middle_of(bar: Any, lying: bool) -> float:
    return float(bar.get_y() + bar.get_height() / 2 if lying else bar.get_x() + bar.get_width() / 2)


def tick_at(axis: Any, place: float) -> str:
    """The word of the tick at this place; numbers along an axis name nothing."""
    if not isinstance(axis.get_major_formatter(), FixedFormatter | FuncFormatter | StrCategoryFormatter):
        return ""
    for where, text in zip(axis.get_ticklocs(), axis.get_ticklabels(), strict=False):
        if abs(float(where) - place) < 1e-6:
            return str(text.get_text())
    return ""


def several(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def span(ends: tuple[float, float]) -> str:
    return f"from {short(ends[0])} to {short(ends[1])}"


def short(value: float) -> str:
    """Three digits, as `5,030` and `0.00125`."""
    return f"{float(f'{value:.3g}'):,.10g}"
