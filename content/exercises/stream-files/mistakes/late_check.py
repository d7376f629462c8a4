# mistake: The check waits for the first item
# fails: checks nothing until the first item is pulled

from pathlib import Path


def stream_files(folder, suffix, read=Path.read_bytes):
    """Name and content of each file below `folder` with that suffix, one at a time."""
    folder = Path(folder)
    if not folder.is_dir():
        raise FileNotFoundError(f"no such folder: {folder}")
    for path in sorted(folder.rglob("*")):
        if path.suffix.lower() == suffix.lower() and path.is_file():
            yield path.relative_to(folder).as_posix(), read(path)
