import time


def timed(func=None, *, clock=time.perf_counter, report=print):
    """Decorator: reports how long each call took, and counts them."""

    def wrapper(*args, **kwargs):
        start = clock()
        result = func(*args, **kwargs)
        report(f"{func.__name__}: {clock() - start:.4f} s")
        return result

    return wrapper


@timed
def add(a, b=1):
    """The sum."""
    return a + b


print(add(2, b=5))
print(add.__name__, add.__doc__)
