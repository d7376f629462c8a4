import cProfile
import re

BUILT_IN = re.compile(r"<built-in method (?:[\w.]+\.)?(\w+)|<method '(\w+)'")


def profiled(func, *args, **kwargs):
    """The result of the call, and (name, calls, own seconds) per function."""
    with cProfile.Profile() as profile:
        result = func(*args, **kwargs)
    profile.create_stats()
    rows = [
        (plain(name), calls, own)
        for (file, _, name), (_, calls, own, _, _) in profile.stats.items()
        if not is_profiler(file, name)
    ]
    return result, sorted(rows, key=lambda row: row[2], reverse=True)


def plain(name):
    found = BUILT_IN.match(name)
    return found[1] or found[2] if found else name


def is_profiler(file, name):
    return "_lsprof" in name or file == cProfile.__file__
