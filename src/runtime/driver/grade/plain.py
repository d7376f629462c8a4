"""Strict comparison of plain data, by exact type: an answer's own `__eq__`, `__len__` or `__iter__` has no say."""

import difflib
import math
from collections import Counter, OrderedDict, defaultdict
from typing import Any

from .failed import shown, unwrapped

DICTS = (dict, Counter, OrderedDict, defaultdict)
ATOMS = (type(None), bool, int, float, complex, str, bytes)


def difference(got: Any, want: Any, near: float | None = None, where: str = "") -> str | None:
    """What tells `got` from `want`, in words; None when nothing does.

    `near`: relative tolerance of floats, for which whole numbers are taken as well. NumPy's scalars count as Python's
    numbers, Counter and the like as dict.
    """
    got, want = unwrapped(got), unwrapped(want)
    here = f"at {where}: " if where else ""
    if type(want).__module__ == "numpy" and type(want).__name__ == "ndarray":
        from .arrays import array_difference  # whoever compares plain data needs no NumPy

        found = array_difference(got, want, None, near or 0.0)
        return None if found is None else f"{here}{found}"
    if type(want) is float and near is not None:
        return number_difference(got, want, near, here)
    if type(want) in DICTS:
        if type(got) not in DICTS:
            return f"{here}{kind(got)} instead of {kind(want)}"
        return dict_difference(got, want, near, where)
    if type(got) is not type(want):
        return f"{here}{kind(got)} instead of {kind(want)}"
    if type(want) in (list, tuple):
        return sequence_difference(got, want, near, where)
    if type(want) in (set, frozenset):
        return set_difference(got, want, here)
    if type(want) is float and math.isnan(want) and math.isnan(got):
        return None
    if want == got:
        return None
    if type(want) is str and "\n" in want:
        return text_difference(got, want)
    return f"{here}{shown(got)} instead of {shown(want)}" if where else ""


def kind(value: object) -> str:
    cls = type(value)
    if value is None:
        return "None"
    name = cls.__qualname__ if cls.__module__ in ("builtins", "submission") else f"{cls.__module__}.{cls.__qualname__}"
    text = shown(value)
    return f"{name} {text}" if cls in ATOMS and len(text) < 60 else f"a {name}"


def number_difference(got: Any, want: float, near: float, here: str) -> str | None:
    if type(got) not in (int, float):
        return f"{here}{kind(got)} instead of a number"
    if math.isnan(want) and math.isnan(got) or math.isclose(got, want, rel_tol=near, abs_tol=near):
        return None
    return f"{here}{shown(got)} instead of {shown(want)}" if here else ""


def sequence_difference(got: Any, want: Any, near: float | None, where: str) -> str | None:
    for index, (one, other) in enumerate(zip(got, want, strict=False)):
        found = difference(one, other, near, f"{where}[{index}]")
        if found is not None:
            return found
    if len(got) != len(want):
        here = f"at {where}: " if where else ""
        return f"{here}{len(got)} items instead of {len(want)}"
    return None


def dict_difference(got: Any, want: Any, near: float | None, where: str) -> str | None:
    here = f"at {where}: " if where else ""
    plain = {key: value for key, value in dict.items(got) if is_plain(key)}
    if len(plain) < len(got):
        return f"{here}a key of a type that isn't plain data"
    for key in want:
        if key not in plain:
            return f"{here}no key {shown(key)}"
    for key in plain:
        if key not in want:
            return f"{here}a key {shown(key)} that doesn't belong"
    typed = {(type(key), key) for key in plain}
    for key in want:
        if (type(key), key) not in typed:
            return f"{here}the key {shown(key)} has another type"
        found = difference(plain[key], want[key], near, f"{where}[{shown(key)}]")
        if found is not None:
            return found
    return None


def set_difference(got: Any, want: Any, here: str) -> str | None:
    if not all(is_plain(item) for item in got):
        return f"{here}an element of a type that isn't plain data"
    if missing := want - got:
        return f"{here}without {shown(missing)}"
    if extra := got - want:
        return f"{here}{shown(extra)} doesn't belong"
    return None


def is_plain(value: object) -> bool:
    """Made of Python's own immutable types, whose comparison and hash can't be redefined."""
    value = unwrapped(value)
    if type(value) in (tuple, frozenset):
        return all(is_plain(item) for item in value)  # type: ignore[attr-defined]
    return type(value) in ATOMS or type(value).__module__ in ("datetime", "decimal", "fractions", "enum", "pathlib")


def text_difference(got: str, want: str) -> str:
    lines = difflib.ndiff(want.splitlines(), got.splitlines())
    told = [line for line in lines if not line.startswith("?")]
    return "\n".join(["(- expected, + yours)", *told[:24]])
