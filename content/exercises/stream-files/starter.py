from pathlib import Path


def stream_files(folder, suffix, read=Path.read_bytes):
    """Name and content of each file below `folder` with that suffix."""
    pairs = []
    for path in Path(folder).rglob(f"*{suffix}"):
        pairs.append((str(path), read(path)))
    return iter(pairs)


if __name__ == "__main__":
    for name in ("a.jpg", "notes.txt", "2024/B.JPG", "2024/c.jpg"):
        path = Path("photos", name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(name.encode() * 100)
    for name, content in stream_files("photos", ".jpg"):
        print(name, len(content), "bytes")
