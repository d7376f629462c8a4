# mistake: Characters are counted
# fails: characters were counted, not bytes


def shorten(text, max_bytes, mark="…"):
    """The text, or as much of its beginning as fits into so many UTF-8 bytes."""
    if not isinstance(text, str):
        raise TypeError(f"a text is needed, not {type(text).__name__}")
    if max_bytes < 0:
        raise ValueError(f"a limit of {max_bytes} bytes")
    if len(text) <= max_bytes:
        return text
    if max_bytes < len(mark):
        return ""
    return text[: max_bytes - len(mark)] + mark
