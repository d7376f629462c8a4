"""What a snapshot of the booted interpreter holds: the driver and the modules that programs and libraries import most."""

import importlib

from . import run as run
from .grade import judge as judge

MODULES = (
    "abc argparse array ast asyncio atexit base64 bisect bz2 calendar codecs collections.abc concurrent.futures "
    "contextlib contextvars copy copyreg csv ctypes dataclasses datetime decimal difflib dis email.message enum fnmatch "
    "fractions functools gc getpass gettext glob gzip hashlib heapq hmac html importlib.metadata importlib.resources "
    "inspect io itertools json locale logging math mmap numbers operator os pathlib pickle pkgutil platform pprint "
    "queue random re reprlib secrets shlex shutil signal socket sqlite3 statistics string struct subprocess sysconfig "
    "tarfile tempfile textwrap threading time timeit token tokenize traceback types typing unicodedata unittest "
    "urllib.parse uuid warnings weakref xml.etree.ElementTree zipfile zoneinfo"
).split()


def preload() -> None:
    """A module that this build of Python lacks is left out: it would be missing later in the same way."""
    for name in MODULES:
        try:
            importlib.import_module(name)
        except ImportError:
            continue
