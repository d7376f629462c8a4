import cProfile


def profiled(func, *args, **kwargs):
    """The result of the call, and (name, calls, own seconds) per function."""
    profile = cProfile.Profile()
    profile.enable()
    result = func(*args, **kwargs)
    profile.disable()
    profile.create_stats()
    return result, list(profile.stats.items())


if __name__ == "__main__":

    def total(orders):
        return sum(sorted(orders))

    result, rows = profiled(total, [3.5, 1.0, 2.0])
    print(result)
    for row in rows:
        print(row)
