# mistake: Nothing switches the profiler off after an error
# fails: an error skips the line that switches the profiler off

import cProfile
import re

BUILT_IN = re.compile(r"<built-in method (?:.*\.)?(\w+)>|<method '(\w+)' of")


def profiled(func, *args, **kwargs):
    """The result of the call, and (name, calls, own seconds) per function."""
    profile = cProfile.Profile()
    profile.enable()
    result = func(*args, **kwargs)
    profile.disable()
    profile.create_stats()
    rows = [
        (plain(name), calls, own)
        for (_, _, name), (_, calls, own, _, _) in profile.stats.items()
        if "_lsprof" not in name
    ]
    return result, sorted(rows, key=lambda row: row[2], reverse=True)


def plain(name):
    """The name without what the profiler puts around those of built-in functions."""
    found = BUILT_IN.match(name)
    return found[1] or found[2] if found else name
