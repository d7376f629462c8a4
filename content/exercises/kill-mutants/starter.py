import re

PARTS = re.compile(r" *([0-9]+d)? *([0-9]+h)? *([0-9]+m)? *([0-9]+s)? *")
SECONDS = {"d": 86_400, "h": 3600, "m": 60, "s": 1}


def parse_duration(text):
    """The implementation in use: correct, as far as anybody knows."""
    if not text.strip() or not PARTS.fullmatch(text):
        raise ValueError(f"not a duration: {text!r}")
    parts = re.findall(r"([0-9]+)([dhms])", text)
    return sum(int(number) * SECONDS[unit] for number, unit in parts)


def check_seconds(parse_duration):
    assert parse_duration("90s") == 90


if __name__ == "__main__":
    check_seconds(parse_duration)
    print("no complaint")
