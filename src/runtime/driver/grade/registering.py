"""How a module of checks says which of its functions are checks."""

import contextlib
import io
import sys
from collections.abc import Callable, Iterator
from typing import Any, TypeVar

F = TypeVar("F", bound=Callable[..., Any])


def visible(function: F) -> F:
    """A check that the page lists before it was run; its docstring's first line is its title."""
    setattr(function, "check", "visible")  # noqa: B010 - functions have no such attribute of their own
    return function


def hidden(function: F) -> F:
    """A check of what the task says but its example doesn't show."""
    setattr(function, "check", "hidden")  # noqa: B010
    return function


class Printed:
    """What was printed inside `with printed() as out:`."""

    text = ""

    @property
    def lines(self) -> list[str]:
        return self.text.splitlines()


@contextlib.contextmanager
def printed() -> Iterator[Printed]:
    """Keeps what is printed inside; afterwards the learner sees it as well."""
    out = Printed()
    kept = io.StringIO()
    try:
        with contextlib.redirect_stdout(kept):
            yield out
    finally:
        out.text = kept.getvalue()
        sys.stdout.write(out.text)
