"""What a snapshot of the booted interpreter holds: the driver and the modules that programs and libraries import most."""

import gc
import importlib
import os
from contextlib import suppress

from . import run as run
from .grade import judge as judge
from .reset import FIGURES_BACKEND
from .seal import remember

MODULES = (
    "abc argparse array ast asyncio atexit base64 bisect bz2 calendar codecs collections.abc concurrent.futures "
    "contextlib contextvars copy copyreg csv ctypes dataclasses datetime decimal difflib dis email.message enum fnmatch "
    "fractions functools gc getpass gettext glob gzip hashlib heapq hmac html importlib.metadata importlib.resources "
    "inspect io itertools json locale logging math mmap numbers operator os pathlib pickle pkgutil platform pprint "
    "queue random re reprlib secrets shlex shutil signal socket sqlite3 statistics string struct subprocess sysconfig "
    "tarfile tempfile textwrap threading time timeit token tokenize traceback types typing unicodedata unittest "
    "urllib.parse uuid warnings weakref xml.etree.ElementTree zipfile zoneinfo"
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
