import functools
import random
import time

rng = random.Random(0)
requests = 0


def retry(attempts, base, errors):
    def decorate(call):
        @functools.wraps(call)
        def inner(*args):
            for attempt in range(attempts - 1):
                try:
                    return call(*args)
                except errors:
                    time.sleep(rng.uniform(0, base * 2**attempt))
            return call(*args)

        return inner

    return decorate


def answer(key: str) -> str:
    """One request to an overloaded service."""
    global requests
    requests += 1
    if key != "valid":
        raise PermissionError("wrong key")
    raise TimeoutError("overloaded")


sdk = retry(3, 0.001, (TimeoutError,))(answer)  # a try and 2 retries
ours = retry(5, 0.001, (TimeoutError,))(sdk)
for name, call in (("sdk alone", sdk), ("ours on top", ours)):
    for key in ("valid", "expired"):
        requests = 0
        try:
            call(key)
        except (TimeoutError, PermissionError) as error:
            print(f"{name}: {error} after {requests} request(s)")
