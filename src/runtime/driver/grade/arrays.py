"""Comparison of NumPy arrays: type, shape, dtype, then the elements, with the first places where they differ."""

from typing import Any

import numpy as np

from .answer import NEAR, Expected, Known
from .failed import shown

#: One of these stands for any dtype of its kind: the default integer is 32 bits wide in the browser, 64 on a desktop.
KINDS: dict[object, tuple[str, str]] = {
    int: ("iu", "an integer dtype"),
    float: ("f", "a float dtype"),
    bool: ("b", "bool"),
}
PLACES = 4


def same_array(
    got: Any,
    want: Any,
    *,
    dtype: Any = None,
    rel: float = NEAR,
    what: str = "",
    usually: str = "",
    known: Known = (),
) -> None:
    """A plain ndarray of this shape with these elements. `dtype`: one of int, float, bool (any of that kind) or exact."""
    want = np.asarray(want)
    expected = Expected(got, want, what, usually, known)
    found = array_difference(expected.value, want, dtype, rel)
    if found is not None:
        raise expected.failed(found)


def array_difference(got: Any, want: Any, dtype: Any, rel: float) -> str | None:
    if type(got) is not np.ndarray:
        return f"a {type(got).__qualname__} instead of an array"
    if got.shape != want.shape:
        return f"the shape {got.shape} instead of {want.shape}"
    if dtype in KINDS:
        letters, name = KINDS[dtype]
        if got.dtype.kind not in letters:
            return f"the dtype {got.dtype} instead of {name}"
    elif dtype is not None and got.dtype != np.dtype(dtype):
        return f"the dtype {got.dtype} instead of {np.dtype(dtype)}"
    if got.dtype.kind == "O" and want.dtype.kind != "O":
        return f"the dtype object instead of {want.dtype}"
    return element_difference(got, want, rel)


def element_difference(got: Any, want: Any, rel: float) -> str | None:
    if got.dtype.kind in "fc" or want.dtype.kind in "fc":
        if got.dtype.kind not in "biufc":
            return f"the dtype {got.dtype} instead of {want.dtype}"
        differs = ~np.isclose(got, want, rtol=rel, atol=rel, equal_nan=True)
    else:
        differs = np.asarray(got != want)
    count = int(differs.sum())
    if count == 0:
        return None
    places = [tuple(map(int, place)) for place in np.argwhere(differs)[:PLACES]]
    lines = [
        f"at {list(place) if place else 'it'}: {shown(got[place])} instead of {shown(want[place])}" for place in places
    ]
    if count > PLACES:
        lines.append(f"and at {count - PLACES} more places of {got.size}")
    return "\n".join(lines)
