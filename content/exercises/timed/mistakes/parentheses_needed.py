# mistake: It works only with parentheses
# fails: used bare, timed is called with the function

import functools
import time


def timed(func=None, *, clock=time.perf_counter, report=print):
    """Decorator: reports how long each call took, and counts them."""

    def decorate(func):
        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            wrapper.calls += 1
            start = clock()
            try:
                return func(*args, **kwargs)
            finally:
                report(f"{func.__name__}: {clock() - start:.4f} s")

        wrapper.calls = 0
        return wrapper

    return decorate
