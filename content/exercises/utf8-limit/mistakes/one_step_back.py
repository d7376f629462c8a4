# mistake: Only one mark is stepped over
# fails: one step back isn't enough

from unicodedata import combining


def shorten(text, max_bytes, mark="…"):
    """The text, or as much of its beginning as fits into so many UTF-8 bytes."""
    if not isinstance(text, str):
        raise TypeError(f"a text is needed, not {type(text).__name__}")
    if max_bytes < 0:
        raise ValueError(f"a limit of {max_bytes} bytes")
    data = text.encode()
    if len(data) <= max_bytes:
        return text
    room = max_bytes - len(mark.encode())
    if room < 0:
        return ""
    end = len(data[:room].decode(errors="ignore"))
    if end and combining(text[end]):
        end -= 1
    return text[:end] + mark
