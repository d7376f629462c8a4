# mistake: True is a seed
# fails: True is an int for isinstance

import argparse
import copy
import json
import sys
from pathlib import Path

DEFAULTS = {
    "input": "data.csv",
    "target": "y",
    "drop": [],
    "test_size": 0.2,
    "seed": 0,
}


def is_text(value):
    return isinstance(value, str) and value.strip() != ""


RULES = {
    "input": is_text,
    "target": is_text,
    "drop": lambda v: isinstance(v, list) and all(isinstance(x, str) for x in v),
    "test_size": lambda v: isinstance(v, float) and 0 < v < 1,
    "seed": lambda v: isinstance(v, int) and v >= 0,
}


def effective_config(file_text, overrides):
    """The defaults, then the file, then the overrides; all checked."""
    config = copy.deepcopy(DEFAULTS)
    if file_text is not None:
        loaded = json.loads(file_text)
        if not isinstance(loaded, dict):
            raise ValueError("the configuration must be a JSON object")
        config |= loaded
    config |= dict(map(read_override, overrides))
    bad = [key for key in config if key not in RULES or not RULES[key](config[key])]
    if bad:
        raise ValueError("; ".join(f"{key} can't be {config[key]!r}" for key in bad))
    return config


def read_override(text):
    key, sign, value = text.partition("=")
    if not sign:
        raise ValueError(f"{text!r} is not of the form key=value")
    try:
        return key, json.loads(value)
    except json.JSONDecodeError:
        return key, value


class Parser(argparse.ArgumentParser):
    def error(self, message):
        raise ValueError(message)


def main(argv):
    """The tool: prints the configuration and returns the exit code."""
    parser = Parser()
    parser.add_argument("--config")
    parser.add_argument("--set", action="append", default=[])
    try:
        args = parser.parse_args(argv)
        text = None if args.config is None else Path(args.config).read_text("utf-8")
        print(json.dumps(effective_config(text, args.set)))
    except SystemExit:  # --help
        return 0
    except (ValueError, OSError) as error:
        print("error:", " ".join(str(error).split()), file=sys.stderr)
        return 2
    return 0
