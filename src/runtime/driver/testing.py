"""Run a program that is a test module: pytest's report is its output."""

import importlib
import linecache
import os
import sys
from pathlib import Path
from typing import Any

# No settings file, no cache, no colours: the report depends on the program alone. pytest would catch at the level of file
# descriptors, which the browser's Python does not have for its streams.
OPTIONS = ["-q", "--color=no", "--capture=sys", "-p", "no:cacheprovider", "-p", "no:faulthandler", "-c", os.devnull]
# It says which libraries programs before have imported.
OPTIONS += ["-W", "ignore::pytest.PytestAssertRewriteWarning"]
REPORT_COLUMNS = "72"


class Interruptions:
    """A plugin: pytest ends its report and returns when it is interrupted; who stopped it must know."""

    seen = False

    def pytest_keyboard_interrupt(self, excinfo: Any) -> None:
        self.seen = self.seen or isinstance(excinfo.value, KeyboardInterrupt)


def run_tests(code: str, name: str) -> None:
    """Write the program into the working folder as the only test file and print pytest's report on it."""
    import pytest

    file = Path.cwd() / name
    file.write_text(code, encoding="utf-8")
    linecache.cache.pop(str(file), None)
    importlib.invalidate_caches()
    os.environ["COLUMNS"] = REPORT_COLUMNS
    interruptions = Interruptions()
    try:
        pytest.main([*OPTIONS, f"--rootdir={file.parent}", name], plugins=[interruptions])
    finally:
        forget_modules_in(file.parent)
    if interruptions.seen:
        raise KeyboardInterrupt


def forget_modules_in(folder: Path) -> None:
    """Modules that a program was, or wrote and imported: the next program may bring others of that name."""
    inside = f"{folder}/"
    for name, module in list(sys.modules.items()):
        if str(getattr(module, "__file__", None) or "").startswith(inside):
            del sys.modules[name]


def settle_hypothesis(code: str) -> None:
    """The same examples in every run, and no deadline: how fast the reader's machine is decides no test."""
    if "hypothesis" not in sys.modules and "hypothesis" not in code:
        return
    try:
        from hypothesis import HealthCheck, settings
    except ImportError:
        return  # the program's own import reports it
    settings.register_profile(
        "default",
        parent=settings.get_profile("default"),
        derandomize=True,
        database=None,
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow],
    )
    settings.load_profile("default")
