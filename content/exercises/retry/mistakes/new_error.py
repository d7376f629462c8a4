# mistake: The last error is wrapped in a new one
# fails: a new exception is raised around the last one

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
            for i in range(attempts):
                try:
                    return function(*args, **kwargs)
                except on:
                    if i == attempts - 1:
                        raise RuntimeError("giving up")
                    sleep(delay * 2**i)

        return wrapper

    return decorate
