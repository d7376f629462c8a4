"""Put back what a program may have changed for the whole interpreter, so that no program leans on the one before.

Every first run waits for what is imported here: modules that Python has not needed so far are put back only where they
are loaded, and left alone otherwise."""

import asyncio
import builtins
import gc
import logging
import os
import signal
import sys
import time
import warnings
from contextlib import AbstractContextManager, suppress
from pathlib import Path
from typing import Any

from .testing import forget_modules_in

HOME = Path("/home/reader")
FIGURES_BACKEND = "module://_playground.figures"


class Baseline:
    """The interpreter's state before any program ran."""

    def __init__(self) -> None:
        self.environment = dict(os.environ)
        self.path = list(sys.path)
        self.builtins = dict(vars(builtins))
        self.streams = (sys.stdin, sys.stdout, sys.stderr)
        self.recursion_limit = sys.getrecursionlimit()
        self.collector = gc.get_threshold()
        self.sleep = time.sleep
        self.alarm = signal.getsignal(signal.SIGALRM)

    def warnings(self) -> AbstractContextManager[Any]:
        """Filters as Python starts with them, and forgotten registries: each warning shows once per run."""
        return warnings.catch_warnings(action="default")

    def restore(self) -> None:
        os.environ.clear()
        os.environ.update(self.environment)
        os.environ["MPLBACKEND"] = FIGURES_BACKEND
        sys.path[:] = self.path
        for name in vars(builtins).keys() - self.builtins.keys():
            delattr(builtins, name)
        builtins.__dict__.update(self.builtins)
        sys.stdin, sys.stdout, sys.stderr = self.streams
        sys.setrecursionlimit(self.recursion_limit)
        sys.settrace(None)
        sys.setprofile(None)
        free_monitoring()
        time.sleep = self.sleep
        signal.signal(signal.SIGINT, signal.default_int_handler)
        signal.signal(signal.SIGALRM, self.alarm)
        gc.enable()
        gc.set_threshold(*self.collector)
        sys.setswitchinterval(SWITCH_SECONDS)
        restore_logging()
        cancel_tasks()
        forget_modules_in(HOME)
        restore_libraries()


MONITORING_TOOLS = 6
SWITCH_SECONDS = 0.005
DECIMAL = {"prec": 28, "rounding": "ROUND_HALF_EVEN"}


def restore_logging() -> None:
    root = logging.getLogger()
    for handler in list(root.handlers):
        root.removeHandler(handler)
    root.setLevel(logging.WARNING)
    logging.disable(logging.NOTSET)
    for name in list(logging.root.manager.loggerDict):
        if name.split(".")[0] not in sys.modules or name.split(".")[0] == "__main__":
            del logging.root.manager.loggerDict[name]


def free_monitoring() -> None:
    """A profiler that was left on would count on, and keep the next one from starting."""
    monitoring: Any = getattr(sys, "monitoring", None)
    for tool in range(MONITORING_TOOLS if monitoring else 0):  # new in 3.12
        if monitoring.get_tool(tool) is not None:
            monitoring.free_tool_id(tool)


def cancel_tasks() -> None:
    """Tasks that a program left behind would print into the next one's output."""
    loop = asyncio.get_event_loop()
    own = asyncio.current_task(loop)  # without stack switching the driver runs in a task itself
    for task in asyncio.all_tasks(loop):
        if task is not own:
            task.cancel()


def loaded(name: str) -> Any:
    """The module, if Python has imported it; None also where a program has put something of its own in its place."""
    module = sys.modules.get(name)
    return module if getattr(module, "__spec__", None) else None


def restore_libraries() -> None:
    if decimal := loaded("decimal"):
        decimal.setcontext(decimal.Context(**DECIMAL))
    if random := loaded("random"):
        random.seed()
    if tracemalloc := loaded("tracemalloc"):
        tracemalloc.stop()
    if numpy := loaded("numpy"):
        numpy.set_printoptions(**NUMPY_PRINT, formatter=None, override_repr=None, legacy=False)
        numpy.random.seed()
    if pandas := loaded("pandas"):
        with warnings.catch_warnings(action="ignore"):
            pandas.reset_option(r"^(display|mode|compute|future|styler)\.")
    if matplotlib := loaded("matplotlib"):
        matplotlib.rcdefaults()
    if pyplot := loaded("matplotlib.pyplot"):
        pyplot.close("all")
        pyplot.switch_backend(FIGURES_BACKEND)
    if sklearn := loaded("sklearn"):
        sklearn.set_config(**SKLEARN)


NUMPY_PRINT: dict[str, Any] = {
    "precision": 8,
    "threshold": 1000,
    "edgeitems": 3,
    "linewidth": 75,
    "suppress": False,
    "nanstr": "nan",
    "infstr": "inf",
    "sign": "-",
    "floatmode": "maxprec",
}
SKLEARN: dict[str, Any] = {
    "assume_finite": False,
    "transform_output": "default",
    "display": "diagram",
    "enable_metadata_routing": False,
}


def clean_home() -> None:
    """An empty working folder."""
    os.chdir("/")
    for folder, folders, files in os.walk(HOME, topdown=False):
        for name in (*folders, *files):
            remove(os.path.join(folder, name))
    HOME.mkdir(parents=True, exist_ok=True)
    os.chdir(HOME)


def remove(path: str) -> None:
    """What can't be removed stays."""
    with suppress(OSError):
        if os.path.isdir(path) and not os.path.islink(path):
            os.rmdir(path)
        else:
            os.unlink(path)
