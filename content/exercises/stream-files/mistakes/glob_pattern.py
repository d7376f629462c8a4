# mistake: A glob pattern for the suffix
# fails: a glob pattern, or a comparison, that tells upper from lower

from pathlib import Path


def stream_files(folder, suffix, read=Path.read_bytes):
    """Name and content of each file below `folder` with that suffix, one at a time."""
    folder = Path(folder)
    if not folder.is_dir():
        raise FileNotFoundError(f"no such folder: {folder}")
    return opened(folder, suffix, read)


def opened(folder, suffix, read):
    for path in sorted(folder.rglob(f"*{suffix}")):
        if path.is_file():
            yield path.relative_to(folder).as_posix(), read(path)
