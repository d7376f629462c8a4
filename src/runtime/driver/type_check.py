"""Type-check a program: mypy's report is the output."""

import itertools
import os
import sys
from pathlib import Path

# Outside the program's folder, which is emptied: what mypy knows of the standard library makes the next check quick.
CACHE = "/tmp/mypy-cache"
# mypy takes a file for unchanged when its size and the whole second of its time are; two edits can be as close as that.
versions = itertools.count(1)


def check_types(code: str, name: str, cache: str = CACHE) -> None:
    """Print what `mypy --strict` says of the program."""
    from mypy import api

    file = Path(name)
    file.write_text(code, encoding="utf-8")
    version = next(versions)
    os.utime(file, (version, version))
    report, complaint, _status = api.run(
        ["--strict", "--no-color-output", "--config-file=", f"--cache-dir={cache}", name]
    )
    print(report, end="")
    print(complaint, end="", file=sys.stderr)
