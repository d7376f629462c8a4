# mistake: The checks call their own program's function
# fails: the checks don't call what they are given

import re

PARTS = re.compile(r" *([0-9]+d)? *([0-9]+h)? *([0-9]+m)? *([0-9]+s)? *")
SECONDS = {"d": 86_400, "h": 3600, "m": 60, "s": 1}


def parse_duration(text):
    if not text.strip() or not PARTS.fullmatch(text):
        raise ValueError(f"not a duration: {text!r}")
    parts = re.findall(r"([0-9]+)([dhms])", text)
    return sum(int(number) * SECONDS[unit] for number, unit in parts)


def check_units(implementation):
    assert parse_duration("1d2h3m4s") == 93_784
    assert parse_duration(" 1h 30m ") == 5400
    assert type(parse_duration("2m")) is int
