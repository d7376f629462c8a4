"""What a failed check says to the learner, line by line: called, got, expected, usually means."""

import pprint
import textwrap
from typing import Any

WIDTH = 72
LONG = 900
#: A frame of so many is shown in a call, a longer one is summed up.
FEW_ROWS = 6


class Failed(AssertionError):
    """A check that did not pass; its text is written to the learner."""


def explained(*parts: tuple[str, str]) -> Failed:
    """One labelled line per part that has a text: ("Got", "3") → `Got       3`."""
    lines = [labelled(label, text) for label, text in parts if text]
    return Failed("\n".join(lines))


def labelled(label: str, text: str) -> str:
    if label == "Usually":
        text = textwrap.fill(text, WIDTH)
    return textwrap.indent(text, " " * 10).replace(" " * 10, f"{label:<10}", 1)


class Printer(pprint.PrettyPrinter):
    """Shows NumPy's numbers as Python's, at any depth."""

    def format(self, value: Any, context: Any, maxlevels: int, level: int) -> tuple[str, bool, bool]:  # type: ignore[override]
        return super().format(as_python(value), context, maxlevels, level)


def shown(value: object) -> str:
    """The value as Python writes it, over several lines where it is long; an object that can't be shown is named."""
    value = as_python(value)
    try:
        if type(value).__module__.split(".")[0] in ("numpy", "pandas"):
            text = str(value) if getattr(value, "ndim", 0) else repr(value)
        else:
            text = Printer(width=WIDTH, sort_dicts=False, compact=True).pformat(value)
    except Exception as error:
        text = f"a {type(value).__name__} that can't be shown ({type(error).__name__})"
    return text if len(text) <= LONG else f"{text[:LONG]} …"


def as_python(value: Any) -> Any:
    """What is shown for it: a NumPy scalar as Python's; but a moment, which may be a mere number there, stays one."""
    return value if type(value).__name__ in ("datetime64", "timedelta64") else unwrapped(value)


def unwrapped(value: Any) -> Any:
    """A NumPy scalar as Python's number; anything else as it is."""
    cls = type(value)
    if cls.__module__ == "numpy" and cls.__name__ != "ndarray" and hasattr(value, "item"):
        return value.item()
    return value


def shown_call(function: object, args: tuple[object, ...], kwargs: dict[str, object]) -> str:
    """As it would be typed: `split_amount('100', [1, 1])`."""
    name = getattr(function, "__qualname__", None) or type(function).__name__
    name = name.rsplit("<locals>.", 1)[-1]
    texts = [brief(arg) for arg in args] + [f"{key}={brief(value)}" for key, value in kwargs.items()]
    return f"{name}({', '.join(texts)})"


def brief(value: object) -> str:
    """On one line. Checks make many calls: what takes long to be shown in full is summed up."""
    if callable(value) and getattr(value, "__name__", None):
        return str(getattr(value, "__name__"))  # noqa: B009 - any callable
    text = summary(value) or " ".join(shown(value).split())
    return text if len(text) <= 160 else f"{text[:160]} …"


def summary(value: Any) -> str | None:
    """`a DataFrame of 500 rows: age, fare` and `Pipeline(…)`; None for what is shown as it is."""
    cls = type(value)
    if cls.__module__.startswith("pandas") and cls.__name__ in ("DataFrame", "Series") and len(value) > FEW_ROWS:
        names = ", ".join(map(str, value.columns)) if cls.__name__ == "DataFrame" else value.name
        return f"a {cls.__name__} of {len(value)} rows" + (f": {names}" if names is not None else "")
    if cls.__module__.startswith(("sklearn.pipeline", "sklearn.compose")):
        return f"{cls.__name__}(…)"
    return None
