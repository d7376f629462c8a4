"""Show a final expression as a notebook would. Tables leave as data, figures as PNG; no HTML leaves Python."""

import json
import sys
from typing import Any

MAX_ROWS = 20
MAX_COLUMNS = 20

# Set by the host: emit_table(json), emit_figure(png, alt).
emit_table: Any = None
emit_figure: Any = None


def show(value: object) -> None:
    if value is None:
        return
    pandas = sys.modules.get("pandas")
    pyplot = sys.modules.get("matplotlib.figure")
    if pandas is not None and isinstance(value, pandas.DataFrame):
        flush()
        emit_table(json.dumps(table(value)))
    elif pyplot is not None and isinstance(value, pyplot.Figure):
        show_open_figures()
    else:
        print(repr(value))


def table(frame: Any) -> dict[str, Any]:
    """The frame's ends, each cell as pandas prints it; `...` stands for what was left out."""
    from pandas.io.formats.format import DataFrameFormatter

    formatter = DataFrameFormatter(frame, max_rows=MAX_ROWS, max_cols=MAX_COLUMNS)
    part = formatter.tr_frame
    cells = [[cell.strip() for cell in formatter.format_col(i)] for i in range(part.shape[1])]
    index = [label(item) for item in part.index]
    if formatter.is_truncated_vertically:
        index.insert(formatter.tr_row_num, "...")
        for column in cells:
            column.insert(formatter.tr_row_num, "...")
    columns = [label(item) for item in part.columns]
    dtypes = [str(dtype) for dtype in part.dtypes]
    if formatter.is_truncated_horizontally:
        columns.insert(formatter.tr_col_num, "...")
        dtypes.insert(formatter.tr_col_num, "")
        cells.insert(formatter.tr_col_num, ["..."] * len(index))
    rows = [[column[r] for column in cells] for r in range(len(index))]
    return {
        "columns": columns,
        "dtypes": dtypes,
        "index": index,
        "rows": rows,
        "shape": list(frame.shape),
    }


def label(item: object) -> str:
    return ", ".join(map(str, item)) if isinstance(item, tuple) else str(item)


def show_open_figures() -> None:
    """Every open Matplotlib figure, in order of creation; then they are closed, so that none is shown twice."""
    if "matplotlib.pyplot" not in sys.modules:
        return
    from . import figures

    flush()
    for png, alt in figures.take_open():
        emit_figure(png, alt)


def flush() -> None:
    """What was printed before must arrive before."""
    sys.stdout.flush()
    sys.stderr.flush()
