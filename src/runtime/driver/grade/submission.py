"""The learner's program as the checks see it."""

import contextlib
import io
import linecache
import sys
import types
from collections.abc import Iterator
from typing import Any

from .. import waiting
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
    """Run the program as a module of its own: `if __name__ == "__main__":` is left out. What it prints isn't kept.

    A top-level `await` needs stack switching.
    """
    with fresh_module(code, name) as namespace:
        loading = eval(compiled, namespace)
        if loading is not None:  # a coroutine; the program may have replaced `isinstance`
            waiting.wait(loading)
    return Submission(namespace)


async def load_async(compiled: types.CodeType, code: str, name: str) -> Submission:
    """The same for a host without stack switching."""
    with fresh_module(code, name) as namespace:
        loading = eval(compiled, namespace)
        if loading is not None:  # a coroutine; the program may have replaced `isinstance`
            await loading
    return Submission(namespace)


@contextlib.contextmanager
def fresh_module(code: str, name: str) -> Iterator[dict[str, Any]]:
    module = types.ModuleType(MODULE)
    module.__file__ = name
    sys.modules[MODULE] = module
    program.update(name=name, code=code)
    linecache.cache[name] = (len(code), None, code.splitlines(keepends=True), name)
    with contextlib.redirect_stdout(io.StringIO()):
        yield module.__dict__
