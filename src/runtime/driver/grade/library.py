"""The module `grader` that checks import their tools from."""

import sys
import types
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from . import answer, comparing, failed, registering, submission

PLAIN: dict[str, Any] = {
    "Answer": answer.Answer,
    "Failed": failed.Failed,
    "call": answer.call,
    "call_async": answer.call_async,
    "close": comparing.close,
    "equal": comparing.equal,
    "hidden": registering.hidden,
    "is_a": comparing.is_a,
    "names_of": submission.names_of,
    "printed": registering.printed,
    "raised_by": comparing.raised_by,
    "raises": comparing.raises,
    "raises_async": comparing.raises_async,
    "require": comparing.require,
    "same_object": comparing.same_object,
    "visible": registering.visible,
}
#: Tools that need a library come with it: no exercise loads one that it doesn't use.
OF_LIBRARIES = {
    "numpy": ("arrays", ("same_array",)),
    "pandas": ("frames", ("same_frame", "same_series")),
    "matplotlib": ("charts", ("axes_of", "bars_of", "labels_of", "legend_of", "lines_of", "points_of", "texts_of")),
}


@contextmanager
def importable(dataset: Callable[..., Any], once: Callable[..., Any]) -> Iterator[None]:
    """While checks are loaded, `from grader import …` works; a submission finds no such module."""
    module = types.ModuleType("grader")
    vars(module).update(PLAIN, dataset=dataset, once=once)

    def of_library(name: str) -> Any:
        for file, tools in OF_LIBRARIES.values():
            if name in tools:
                return getattr(__import__(f"{__package__}.{file}", fromlist=[name]), name)
        raise AttributeError(f"grader has no {name}; see docs/authoring.md for what checks can use")

    vars(module)["__getattr__"] = of_library
    sys.modules["grader"] = module
    try:
        yield
    finally:
        sys.modules.pop("grader", None)
