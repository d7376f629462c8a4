# mistake: Zero attempts are accepted
# fails: a loop that runs no times returns None

import functools
import time


def retry(
    attempts=3, *, on=(ConnectionError, TimeoutError), delay=0.0, sleep=time.sleep
):
    """Call again after an exception in `on`, waiting twice as long each time."""

    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            for i in range(attempts):
                try:
                    return function(*args, **kwargs)
                except on:
                    if i == attempts - 1:
                        raise
                    sleep(delay * 2**i)

        return wrapper

    return decorate
