def shorten(text, max_bytes, mark="…"):
    """The text, or as much of its beginning as fits into so many bytes."""
    if len(text) <= max_bytes:
        return text
    return text[: max_bytes - 1] + mark


for title in ("abcdefgh", "äöüäöüäöü"):
    short = shorten(title, 6)
    print(short, "takes", len(short.encode()), "bytes")
