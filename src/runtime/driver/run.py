"""Run one program in a fresh `__main__` and tell what came of it."""

import ast
import inspect
import json
import linecache
import platform
import sys
import types
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from pyodide.ffi import run_sync

from . import display, errors, interrupts
from .reset import Baseline, clean_home

TOP_LEVEL_AWAIT = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT

baseline = Baseline()


def start(emit_table: Callable[..., Any], emit_figure: Callable[..., Any], turn: Callable[[], Any] | None) -> str:
    """Once per interpreter. `turn` gives the host's event loop one turn; None without stack switching.

    Returns Python's version, as `3.14.2`.
    """
    global baseline
    display.emit_table, display.emit_figure = emit_table, emit_figure
    if turn is not None:
        interrupts.listen(turn)
    baseline = Baseline()
    return platform.python_version()


def run(code: str, name: str) -> str:
    """Run `code` on a stack that may be suspended. Returns the report as JSON (see `errors.report`)."""
    with prepared(code, name) as session:
        for part in session.parts:
            value = eval(part, session.namespace)
            session.show(run_sync(value) if inspect.iscoroutine(value) else value)
    return json.dumps(session.report)


async def run_async(code: str, name: str) -> str:
    """The same for a host without stack switching: only a top-level `await` can give way to the event loop."""
    with prepared(code, name) as session:
        for part in session.parts:
            value = eval(part, session.namespace)
            session.show(await value if inspect.iscoroutine(value) else value)
    return json.dumps(session.report)


class Session:
    """One run: the compiled parts, the namespace they share, and the report."""

    def __init__(self, name: str) -> None:
        self.module = types.ModuleType("__main__")
        self.module.__file__ = name
        self.module.__builtins__ = __builtins__
        self.namespace = self.module.__dict__
        self.parts: list[types.CodeType] = []
        self.last_is_value = False
        self.report: dict[str, Any] = {"kind": "ok"}

    def compile(self, code: str, name: str) -> None:
        """Statements first; a final expression apart, because its value is shown as a notebook shows it."""
        tree = ast.parse(code, name)
        last = tree.body[-1] if tree.body else None
        if isinstance(last, ast.Expr) and not code.rstrip().endswith(";"):
            tree.body.pop()
            self.parts.append(self.compiled(tree, name, "exec"))
            self.parts.append(self.compiled(ast.Expression(last.value), name, "eval"))
            self.last_is_value = True
        else:
            self.parts.append(self.compiled(tree, name, "exec"))

    @staticmethod
    def compiled(tree: ast.Module | ast.Expression, name: str, mode: str) -> types.CodeType:
        return compile(tree, name, mode, flags=TOP_LEVEL_AWAIT, dont_inherit=True)

    def show(self, value: object) -> None:
        if self.last_is_value:
            display.show(value)


@contextmanager
def prepared(code: str, name: str) -> Iterator[Session]:
    """State put back before, the error caught, figures shown and streams flushed after: whatever the program does."""
    session = Session(name)
    baseline.restore()
    clean_home()
    sys.argv = [name]
    sys.modules["__main__"] = session.module
    linecache.cache[name] = (len(code), None, code.splitlines(keepends=True), name)
    try:
        with baseline.warnings():
            session.compile(code, name)
            yield session
            display.show_open_figures()
    except BaseException as error:  # SystemExit and KeyboardInterrupt too: nothing may leave the driver
        session.report = errors.report(error, name)
    finally:
        flush_streams()


def flush_streams() -> None:
    """What the program printed without a line end, through Python's own streams (it may have replaced or closed them)."""
    for stream in (sys.stdout, sys.stderr, sys.__stdout__, sys.__stderr__):
        try:
            stream.flush()
        except BaseException:
            continue
