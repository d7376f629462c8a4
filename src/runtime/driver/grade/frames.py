"""Comparison of pandas frames and series: columns, dtypes, index, then the cells that differ."""

from typing import Any

import pandas as pd

from .answer import NEAR, Expected, Known
from .failed import shown

PLACES = 4


def same_frame(
    got: Any,
    want: Any,
    *,
    rel: float = NEAR,
    dtypes: bool = True,
    ordered_columns: bool = True,
    what: str = "",
    usually: str = "",
    known: Known = (),
) -> None:
    """A DataFrame with these columns, index, dtypes and cells; missing values are equal to each other."""
    expected = Expected(got, want, what, usually, known)
    found = frame_difference(expected.value, want, rel, dtypes, ordered_columns)
    if found is not None:
        raise expected.failed(found)


def same_series(
    got: Any,
    want: Any,
    *,
    rel: float = NEAR,
    dtypes: bool = True,
    names: bool = True,
    what: str = "",
    usually: str = "",
    known: Known = (),
) -> None:
    """A Series with this name, index, dtype and these values."""
    expected = Expected(got, want, what, usually, known)
    value = expected.value
    if type(value) is not pd.Series:
        found: str | None = f"a {type(value).__qualname__} instead of a Series"
    elif names and value.name != want.name:
        found = f"the name {shown(value.name)} instead of {shown(want.name)}"
    else:
        found = index_difference(value.index, want.index) or column_difference(value, want, rel, dtypes, "")
    if found is not None:
        raise expected.failed(found)


def frame_difference(got: Any, want: Any, rel: float, dtypes: bool, ordered: bool) -> str | None:
    if type(got) is not pd.DataFrame:
        return f"a {type(got).__qualname__} instead of a DataFrame"
    has, needs = list(got.columns), list(want.columns)
    if not ordered:
        has, needs = sorted(has, key=str), sorted(needs, key=str)
    if has != needs:
        return f"the columns {shown(has)} instead of {shown(needs)}"
    found = index_difference(got.index, want.index)
    if found is not None:
        return found
    for position, name in enumerate(want.columns):
        column = got.iloc[:, position] if ordered else got[name]
        found = column_difference(column, want.iloc[:, position], rel, dtypes, f"column {shown(name)}")
        if found is not None:
            return found
    return None


def index_difference(got: Any, want: Any) -> str | None:
    if len(got) != len(want):
        return f"{len(got)} rows instead of {len(want)}"
    if type(got) is not type(want):
        return f"the index is a {type(got).__qualname__} instead of a {type(want).__qualname__}"
    if list(got.names) != list(want.names):
        return f"the index is called {shown(list(got.names))} instead of {shown(list(want.names))}"
    if not got.equals(want):
        return f"the index {shown(list(got))} instead of {shown(list(want))}"
    return None


def column_difference(got: Any, want: Any, rel: float, dtypes: bool, where: str) -> str | None:
    here = f"{where}: " if where else ""
    if dtypes and got.dtype != want.dtype:
        return f"{here}the dtype {got.dtype} instead of {want.dtype}"
    missing = got.isna().to_numpy()
    differs = missing != want.isna().to_numpy()
    one, other = got.to_numpy(dtype=object), want.to_numpy(dtype=object)
    for place in range(len(one)):
        if not (missing[place] or differs[place]):
            differs[place] = not cells_equal(one[place], other[place], rel)
    places = differs.nonzero()[0]
    if len(places) == 0:
        return None
    lines = [
        f"{here}in row {shown(want.index[place])}: {shown(one[place])} instead of {shown(other[place])}"
        for place in places[:PLACES]
    ]
    if len(places) > PLACES:
        lines.append(f"and in {len(places) - PLACES} more rows of {len(one)}")
    return "\n".join(lines)


def cells_equal(got: Any, want: Any, rel: float) -> bool:
    if isinstance(want, float) and not isinstance(got, (str, bytes)):
        try:
            return abs(float(got) - want) <= rel * max(1.0, abs(want)) or float(got) == want
        except TypeError:
            return False
    return bool(want == got)
