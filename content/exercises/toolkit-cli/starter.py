import argparse
import json
from pathlib import Path

DEFAULTS = {
    "input": "data.csv",
    "target": "y",
    "drop": [],
    "test_size": 0.2,
    "seed": 0,
}


def effective_config(file_text, overrides):
    """The defaults, then the file, then the overrides; all checked."""
    config = DEFAULTS
    if file_text:
        config.update(json.loads(file_text))
    for text in overrides:
        key, value = text.split("=")
        config[key] = value
    return config


def main(argv):
    """The tool: prints the configuration and returns the exit code."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--config")
    parser.add_argument("--set", action="append", default=[])
    args = parser.parse_args(argv)
    text = Path(args.config).read_text() if args.config else None
    print(json.dumps(effective_config(text, args.set)))
    return 0


if __name__ == "__main__":
    print("exit code:", main(["--set", "seed=3", "--set", "target=survived"]))
