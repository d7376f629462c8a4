# mistake: Bugs are retried, too
# fails: every exception leads to another attempt

import functools
import time


def retry(
    attempts=3, *, on=(ConnectionError, TimeoutError), delay=0.0, sleep=time.sleep
):
    """Call again after an exception in `on`, waiting twice as long each time."""
    if attempts < 1:
        raise ValueError(f"at least one attempt is needed, not {attempts}")

    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            for i in range(attempts - 1):
                try:
                    return function(*args, **kwargs)
                except Exception:
                    sleep(delay * 2**i)
            return function(*args, **kwargs)

        return wrapper

    return decorate
