"""A Matplotlib backend (`module://_playground.figures`): drawing with Agg, `plt.show()` hands the figures to the page."""

import io
from collections.abc import Iterator
from typing import Any

import matplotlib.pyplot as plt
from matplotlib.backend_bases import FigureManagerBase
from matplotlib.backends.backend_agg import FigureCanvasAgg

DOTS_PER_INCH = 144

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
    """What the figure says in words: titles, axis labels and ranges, what is drawn."""
    heading = figure.get_suptitle()
    parts = [describe_axes(axes) for axes in figure.axes]
    return ". ".join([heading, *parts] if heading else parts) or "An empty figure"


def describe_axes(axes: Any) -> str:
    drawn = {
        "line": len(axes.lines),
        "bar or patch": len(axes.patches),
        "group of points": len(axes.collections),
        "image": len(axes.images),
    }
    counts = [f"{n} {noun}{'s' if n > 1 else ''}" for noun, n in drawn.items() if n]
    legend = axes.get_legend()
    names = [text.get_text() for text in legend.get_texts()] if legend else []
    x, y = axes.get_xlabel() or "x", axes.get_ylabel() or "y"
    (left, right), (low, high) = axes.get_xlim(), axes.get_ylim()
    title = axes.get_title() or "Plot"
    text = f"{title}: {y} from {low:.3g} to {high:.3g} against {x} from {left:.3g} to {right:.3g}"
    if counts:
        text += f"; {', '.join(counts)}"
    return f"{text} ({', '.join(names)})" if names else text
