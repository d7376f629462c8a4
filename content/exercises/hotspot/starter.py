import cProfile


def profiled(func, *args, **kwargs):
    """The result of the call, and (name, calls, own seconds) per function."""
    profile = cProfile.Profile()
    profile.enable()
    result = func(*args, **kwargs)
    profile.disable()
    profile.print_stats()
    return result, []


if __name__ == "__main__":
    print(profiled(sorted, [3, 1, 2], reverse=True))
