# mistake: The exception is swallowed
# fails: never raised again

import functools
import time


def timed(func=None, *, clock=time.perf_counter, report=print):
    """Decorator: reports how long each call took, and counts them."""
    if func is None:
        return functools.partial(timed, clock=clock, report=report)

    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        wrapper.calls += 1
        start = clock()
        result = None
        try:
            result = func(*args, **kwargs)
        except Exception:
            pass
        report(f"{func.__name__}: {clock() - start:.4f} s")
        return result

    wrapper.calls = 0
    return wrapper
