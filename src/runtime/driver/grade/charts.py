"""What a Matplotlib figure shows, as plain data: checks look at the figure, never at its pixels."""

from typing import Any

from matplotlib.colors import to_hex


def axes_of(figure: Any) -> list[Any]:
    """The axes of a figure, without those that hold a colour bar."""
    return [axes for axes in figure.axes if axes.get_label() != "<colorbar>"]


def bars_of(axes: Any) -> list[dict[str, Any]]:
    """One per bar, in drawing order: x and y of its corner, width, height, colour, and `label`, its tick's text."""
    lying = {bar for group in axes.containers if getattr(group, "orientation", "") == "horizontal" for bar in group}
    bars = []
    for patch in axes.patches:
        if type(patch).__name__ == "Rectangle":
            x, y = (float(number) for number in patch.get_xy())
            width, height = float(patch.get_width()), float(patch.get_height())
            across = (axes.yaxis, y + height / 2) if patch in lying else (axes.xaxis, x + width / 2)
            colour = to_hex(patch.get_facecolor())
            bar = {"x": x, "y": y, "width": width, "height": height, "colour": colour, "label": tick_at(*across)}
            bars.append(bar)
    return bars


def tick_at(axis: Any, place: float) -> str:
    for where, text in zip(axis.get_ticklocs(), axis.get_ticklabels(), strict=False):
        if abs(float(where) - place) < 1e-6:
            return str(text.get_text())
    return ""


def lines_of(axes: Any) -> list[dict[str, Any]]:
    """One per line, in drawing order: x and y as lists, label, colour, style, marker."""
    return [
        {
            "x": [float(x) for x in line.get_xdata()],
            "y": [float(y) for y in line.get_ydata()],
            "label": str(line.get_label()),
            "colour": to_hex(line.get_color()),
            "style": line.get_linestyle(),
            "marker": line.get_marker(),
        }
        for line in axes.lines
    ]


def points_of(axes: Any) -> list[list[tuple[float, float]]]:
    """One list of points per `scatter`, in drawing order."""
    return [
        [(float(x), float(y)) for x, y in group.get_offsets()] for group in axes.collections if len(group.get_offsets())
    ]


def texts_of(axes: Any) -> list[str]:
    """Texts written into the axes, in drawing order, without empty ones."""
    return [text.get_text() for text in axes.texts if text.get_text()]


def legend_of(axes: Any) -> list[str] | None:
    """The legend's entries; None without one."""
    legend = axes.get_legend()
    return None if legend is None else [text.get_text() for text in legend.get_texts()]


def labels_of(axes: Any) -> dict[str, str]:
    """Title and axis labels."""
    return {"title": axes.get_title(), "x": axes.get_xlabel(), "y": axes.get_ylabel()}
