"""What a snapshot of the booted interpreter holds: the driver and the modules that programs and libraries import most.
Each costs time to read on every visit; what only some programs want is imported sooner than it is read."""

import gc
import importlib
import os
from contextlib import suppress

from . import run as run
from .grade import judge as judge
from .reset import FIGURES_BACKEND
from .seal import remember

MODULES = (
    "abc argparse array asyncio collections.abc concurrent.futures contextlib copy csv dataclasses datetime decimal enum "
    "fractions functools hashlib heapq inspect io itertools json logging math numbers operator os pathlib pickle random "
    "re statistics string textwrap threading time timeit traceback tracemalloc types typing unicodedata warnings weakref"
).split()


def preload(of_packages: str) -> None:
    """These modules, and those of packages (dotted names between spaces). One that can't be imported is left out: a
    program that imports it is told why."""
    os.environ["MPLBACKEND"] = FIGURES_BACKEND
    for name in (*MODULES, *of_packages.split()):
        with suppress(Exception):
            importlib.import_module(name)
    remember()
    importlib.invalidate_caches()  # they hold files open, which a picture of memory can't
    gc.collect()
