"""Rewrites an archive for the reader: bytecode made once, here, and without what no program reaches. Runs in Pyodide,
for bytecode belongs to one interpreter."""

import base64
import csv
import glob
import hashlib
import importlib.util
import io
import json
import marshal
import re
import sys
import warnings
from collections.abc import Callable
from pathlib import PurePosixPath
from zipfile import ZIP_STORED, ZipFile, ZipInfo

UNCHECKED_HASH = (0b01).to_bytes(4, "little")


def repack(source: str, target: str, place: str, rules: str) -> None:
    """Nothing in `target` is compressed: it is served compressed as a whole.

    `place`: the folder, or the zip, that the archive's files will be imported from; `rules`: the text of trim.json.
    """
    with ZipFile(source) as archive:
        files = {info.filename: archive.read(info) for info in archive.infolist() if not info.is_dir()}
    zipped = place.endswith(".zip")
    kept = rewritten(files, place, rules, zipped=zipped)
    if not zipped:
        pack(target, kept)
        return
    with ZipFile(target, "w") as archive:
        for path, content in kept.items():
            archive.writestr(ZipInfo(path), content, ZIP_STORED)


def pack(target: str, files: dict[str, bytes]) -> None:
    """What src/runtime/unpack.ts reads: the index and its length before it, then all files, one after the other."""
    index = json.dumps([[path, len(content)] for path, content in files.items()], separators=(",", ":")).encode()
    with open(target, "wb") as file:
        file.write(len(index).to_bytes(4, "little") + index)
        file.writelines(files.values())


def rewritten(files: dict[str, bytes], place: str, rules: str, *, zipped: bool) -> dict[str, bytes]:
    listed = {kind: matcher(entries) for kind, entries in json.loads(rules).items()}
    shadowed = {re.sub(r"\.[^/]*$", ".py", path) for path in files if path.endswith(".so")}
    kept: dict[str, bytes] = {}
    for path, content in files.items():
        if path in shadowed or (listed["drop"](path) and not listed["keep"](path)):
            continue
        bytecode = compiled(path, content, place)
        readable = bytecode is None or (not zipped and listed["withSource"](path) is not None)
        if readable:
            kept[path] = content
        if bytecode is not None:
            kept[bytecode_path(path, cached=readable)] = bytecode
    for path in [path for path in kept if path.endswith(".dist-info/RECORD")]:
        kept[path] = record(path, kept)
    return dict(sorted(kept.items(), key=lambda item: (PurePosixPath(item[0]).suffix, item[0])))


def matcher(rules: list[dict]) -> Callable[[str], object]:
    globs = [pattern for rule in rules for pattern in rule["files"]]
    translated = [glob.translate(pattern, recursive=True, include_hidden=True) for pattern in globs]
    return re.compile("|".join(translated) or "(?!)").match


def compiled(path: str, content: bytes, place: str) -> bytes | None:
    """The `.pyc` of a module, never checked against its source; None when the file isn't one that Python could import."""
    module = PurePosixPath(path)
    if module.suffix != ".py" or not all(part.isidentifier() for part in module.with_suffix("").parts):
        return None
    try:
        with warnings.catch_warnings(action="ignore"):
            code = compile(content, f"{place}/{path}", "exec", dont_inherit=True)
    except (SyntaxError, ValueError):
        return None
    header = importlib.util.MAGIC_NUMBER + UNCHECKED_HASH + importlib.util.source_hash(content)
    return header + marshal.dumps(code)


def bytecode_path(path: str, *, cached: bool) -> str:
    """Where an import looks for it: beside the source as its cache, or in the source's place."""
    module = PurePosixPath(path)
    if cached:
        return str(module.parent / "__pycache__" / f"{module.stem}.{sys.implementation.cache_tag}.pyc")
    return str(module.with_suffix(".pyc"))


def record(own: str, files: dict[str, bytes]) -> bytes:
    """The list that `importlib.metadata` reads; bytecode may go without a digest."""
    text = io.StringIO()
    rows = csv.writer(text, lineterminator="\n")
    for path in sorted(files):
        if path == own or path.endswith(".pyc"):
            rows.writerow([path, "", ""])
        else:
            digest = base64.urlsafe_b64encode(hashlib.sha256(files[path]).digest()).rstrip(b"=").decode()
            rows.writerow([path, f"sha256={digest}", len(files[path])])
    return text.getvalue().encode()
