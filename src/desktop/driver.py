"""Run one program as a desktop does, in the working folder that holds it:
`driver.py <report.json> <runner> <name> <datasets.json>`.

What it prints goes to the process's own streams; how it ended goes to the report, as the browser's driver tells it,
and what the runner `timing` measured.
"""

import ast
import functools
import importlib
import importlib.util
import io
import json
import linecache
import os
import sys
import types
from pathlib import Path
from typing import Any

DRIVER = Path(__file__).parents[1] / "runtime/driver"


def load_driver() -> None:
    """The browser's driver as the package `_playground`; only the parts that need no browser are imported from it."""
    spec = importlib.util.spec_from_file_location(
        "_playground", DRIVER / "__init__.py", submodule_search_locations=[str(DRIVER)]
    )
    assert spec and spec.loader
    sys.modules["_playground"] = importlib.util.module_from_spec(spec)


def execute(code: str, name: str) -> None:
    """In the module `__main__`, as a file, so that processes that the program starts find it."""
    module = types.ModuleType("__main__")
    module.__file__ = name
    sys.modules["__main__"] = module
    tree = ast.parse(code, name)
    shown = [tree.body.pop()] if tree.body and isinstance(tree.body[-1], ast.Expr) else []
    exec(compile(tree, name, "exec"), module.__dict__)
    exec(compile(ast.Interactive(shown), name, "single"), module.__dict__)


def main(report_file: str, runner: str, name: str, datasets_file: str) -> None:
    load_driver()
    datasets, errors, testing, timing, type_check = (
        importlib.import_module(f"_playground.{part}")
        for part in ("datasets", "errors", "testing", "timing", "type_check")
    )
    check_types = functools.partial(type_check.check_types, cache=os.devnull)

    def execute_and_time(code: str, name: str) -> None:
        execute(code, name)
        timing.time_versions(vars(sys.modules["__main__"]))

    run = {
        "python": execute,
        "timing": execute_and_time,
        "pytest": testing.run_tests,
        "mypy": check_types,
    }[runner]
    code = Path(name).read_text(encoding="utf-8")
    linecache.cache[name] = (len(code), None, code.splitlines(keepends=True), name)
    sys.argv = [name]
    report: dict[str, Any] = {"kind": "ok"}
    if isinstance(sys.stdout, io.TextIOWrapper):  # as on a terminal, so that both streams come in turn
        sys.stdout.reconfigure(line_buffering=True)
    try:
        testing.settle_hypothesis(code)
        datasets.provide(Path(datasets_file).read_text(encoding="utf-8"))
        datasets.provided.write()
        run(code, name)
        if runner == "timing":
            report["timing"] = json.loads(timing.take())
    except BaseException as error:
        report = errors.report(error, name)
    Path(report_file).write_text(json.dumps(report), encoding="utf-8")


main(*sys.argv[1:])
