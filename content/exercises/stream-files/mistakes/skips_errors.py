# mistake: Files that can't be read are skipped
# fails: an except around read skips the file

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
            try:
                content = read(path)
            except Exception:
                continue
            yield path.relative_to(folder).as_posix(), content
