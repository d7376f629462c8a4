from pathlib import Path


def stream_files(folder, suffix, read=Path.read_bytes):
    """Name and content of each file below `folder` with that suffix, one at a time."""
    folder = Path(folder)
    if not folder.is_dir():
        raise FileNotFoundError(f"no such folder: {folder}")
    return opened(folder, suffix.lower(), read)


def opened(folder, suffix, read):
    for path in sorted(folder.rglob("*")):
        if path.suffix.lower() == suffix and path.is_file():
            yield path.relative_to(folder).as_posix(), read(path)
