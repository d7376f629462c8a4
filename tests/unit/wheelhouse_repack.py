"""What wheelhouse-repack.test.ts asks of a Python that has the rewritten wheel `thing`. Every answer is JSON."""

import base64
import hashlib
import importlib
import importlib.metadata
import json
import traceback
from pathlib import Path


def paths(site: str) -> str:
    """Every file that the wheel brought."""
    found = Path(site).glob("thing*/**/*")
    return json.dumps(sorted(str(path.relative_to(site)) for path in found if path.is_file()))


def record() -> str:
    """Every file that the wheel lists, and whether a digest given for it is right."""
    return json.dumps([[str(item), item.hash is None or item.hash.value == digest(item)] for item in listed()])


def listed() -> list[importlib.metadata.PackagePath]:
    return importlib.metadata.files("thing") or []


def digest(item: importlib.metadata.PackagePath) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(item.read_binary()).digest()).rstrip(b"=").decode()


def failure() -> str:
    """Where a function of the wheel says that it failed, its module's text, and the file that was imported."""
    importlib.invalidate_caches()
    core = importlib.import_module("thing.core")
    try:
        core.fail()
    except ValueError as error:
        frame = traceback.extract_tb(error.__traceback__)[-1]
        return json.dumps([frame.filename, frame.lineno, core.__doc__, core.__file__])
    raise AssertionError("thing.core.fail() returned")
