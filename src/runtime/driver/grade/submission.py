"""The learner's program as the checks see it."""

import contextlib
import io
import linecache
import sys
import types
from typing import Any

from .answer import program
from .failed import explained

MODULE = "submission"
UNDEFINED = "the name was changed or misspelt: the checks call it as the task does"


class Submission:
    """`sub.name` is what the program defines under that name; setting one replaces it for this check."""

    def __init__(self, namespace: dict[str, Any]) -> None:
        object.__setattr__(self, "_namespace", namespace)

    def __getattr__(self, name: str) -> Any:
        try:
            return self._namespace[name]
        except KeyError:
            raise explained(("Problem", f"Your program defines no {name}."), ("Usually", UNDEFINED)) from None

    def __setattr__(self, name: str, value: Any) -> None:
        self._namespace[name] = value


def names_of(sub: Submission) -> list[str]:
    """The names that the program defines, in their order."""
    return [name for name in sub._namespace if not name.startswith("__")]


def load(compiled: types.CodeType, code: str, name: str) -> Submission:
    """Run the program as a module of its own: `if __name__ == "__main__":` is left out. What it prints isn't kept."""
    module = types.ModuleType(MODULE)
    module.__file__ = name
    sys.modules[MODULE] = module
    program.update(name=name, code=code)
    linecache.cache[name] = (len(code), None, code.splitlines(keepends=True), name)
    with contextlib.redirect_stdout(io.StringIO()):
        exec(compiled, module.__dict__)
    return Submission(module.__dict__)
