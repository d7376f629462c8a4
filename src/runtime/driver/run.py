"""Run one program in a fresh `__main__` and tell what came of it."""

import ast
import builtins
import gc
import inspect
import json
import linecache
import sys
import types
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import Any

from . import asking, datasets, display, errors, interrupts, seal, waiting
from .reset import Baseline, clean_home
from .testing import run_tests, settle_hypothesis
from .type_check import check_types

TOP_LEVEL_AWAIT = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
TOOLS = {"pytest": run_tests, "mypy": check_types}

baseline = Baseline()


def start(
    emit_table: Callable[..., Any],
    emit_figure: Callable[..., Any],
    turn: Callable[[], Any] | None,
    ask: Callable[[str], Any],
) -> str:
    """Once per interpreter. `turn` gives the host's event loop one turn; None without stack switching. `ask` is called by
    `input()` (see `asking.install`).

    Returns Python's version, as `3.14.2`.
    """
    global baseline
    display.emit_table, display.emit_figure = emit_table, emit_figure
    asking.install(ask)
    waiting.survive_interrupts()
    waiting.remember_callbacks()
    if turn is not None:
        interrupts.listen(turn)
        waiting.install()
    baseline = Baseline()
    seal.accept()
    return "{}.{}.{}".format(*sys.version_info)


def forget() -> None:
    """Let go of the last program's objects. What their finalizers print belongs to no run: the host shows it nowhere."""
    sys.modules["__main__"] = types.ModuleType("__main__")
    waiting.drop_callbacks()
    try:
        gc.collect()
        gc.freeze()  # what is left are the libraries' own objects; the next collection need not walk through them
    except BaseException:
        pass  # a finalizer that had to be interrupted
    flush_streams()


def run(code: str, name: str, runner: str = "python") -> str:
    """Run `code` on a stack that may be suspended. `runner`: `python`, `trace` (see `take_trace`), `timing` (see
    `take_timing`), or one of `TOOLS`.

    Returns the report as JSON (see `errors.report`).
    """
    with prepared(code, name) as session, watched(session, code, name, runner), waiting.own_tasks():
        for part in session.parts(code, name, runner):
            value = eval(part, session.namespace)
            display.show(waiting.wait(value) if inspect.iscoroutine(value) else value)
    return json.dumps(session.report)


async def run_async(code: str, name: str, runner: str = "python") -> str:
    """The same for a host without stack switching: only a top-level `await` can give way to the event loop."""
    with prepared(code, name) as session, watched(session, code, name, runner):
        async with waiting.own_tasks_async():
            for part in session.parts(code, name, runner):
                value = eval(part, session.namespace)
                display.show(await value if inspect.iscoroutine(value) else value)
    return json.dumps(session.report)


def watched(session: "Session", code: str, name: str, runner: str) -> AbstractContextManager[None]:
    if runner == "trace":
        from .trace import traced  # few readers ask for it

        return traced(code, name)
    if runner == "timing":
        from .timing import timed

        return timed(session.namespace)
    return nullcontext()


def take_trace() -> str:
    """What the last run with `trace` recorded, as JSON."""
    from .trace import take

    return take()


def take_timing() -> str:
    """What the last run with `timing` measured, as JSON; `null` where it did not come to that."""
    from .timing import take

    return take()


class Session:
    """One run: the compiled parts, the namespace they share, and the report."""

    def __init__(self, name: str) -> None:
        self.module = types.ModuleType("__main__")
        self.module.__file__ = name
        self.namespace = self.module.__dict__
        self.namespace["__builtins__"] = builtins
        self.report: dict[str, Any] = {"kind": "ok"}

    def parts(self, code: str, name: str, runner: str) -> list[types.CodeType]:
        """What is left to evaluate: nothing where a tool took the program."""
        if runner not in TOOLS:
            return self.compile(code, name)
        TOOLS[runner](code, name)
        return []

    def compile(self, code: str, name: str) -> list[types.CodeType]:
        """Statements first; a final expression apart, because its value is shown as a notebook shows it."""
        tree = ast.parse(code, name)
        last = tree.body[-1] if tree.body else None
        if not isinstance(last, ast.Expr) or code.rstrip().endswith(";"):
            return [self.compiled(tree, name, "exec")]
        tree.body.pop()
        expression = ast.Expression(last.value)
        return [self.compiled(tree, name, "exec"), self.compiled(expression, name, "eval")]

    @staticmethod
    def compiled(tree: ast.Module | ast.Expression, name: str, mode: str) -> types.CodeType:
        return compile(tree, name, mode, flags=TOP_LEVEL_AWAIT, dont_inherit=True)


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
            settle_hypothesis(code)
            datasets.provided.write()
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
            if stream is not None:
                stream.flush()
        except BaseException:
            continue
