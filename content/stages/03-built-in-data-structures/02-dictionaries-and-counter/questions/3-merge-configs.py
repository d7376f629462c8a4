from copy import deepcopy
from typing import Any

type Config = dict[str, Any]


def merge(base: Config, overrides: Config) -> Config:
    """A new config; sections are merged, other values replaced."""
    merged = deepcopy(base)
    for key, value in overrides.items():
        if isinstance(value, dict) and isinstance(base.get(key), dict):
            merged[key] = merge(base[key], value)
        else:
            merged[key] = deepcopy(value)
    return merged


base = {"lr": 0.1, "opt": {"name": "adam", "beta": 0.9}}
print("one level:", base | {"opt": {"name": "sgd"}})
print("recursive:", merge(base, {"opt": {"name": "sgd"}}))

safe = merge(base, {"lr": 0.2})
safe["opt"]["name"] = "rmsprop"
print("after a change in the recursive merge:", base["opt"]["name"])
shared = base | {"lr": 0.2}
shared["opt"]["name"] = "rmsprop"
print("after a change in base | overrides:   ", base["opt"]["name"])
