from collections.abc import Callable

settings = {"attempts": 1}  # the first call counts
type Fetch = Callable[[], list[float]]


def retry(attempts: int) -> Callable[[Fetch], Fetch]:
    if attempts < 1:
        raise ValueError(f"attempts must be at least 1, not {attempts}")

    def decorate(call: Fetch) -> Fetch:
        def inner() -> list[float]:
            for _ in range(attempts - 1):
                try:
                    return call()
                except ConnectionError:
                    pass
            return call()

        return inner

    return decorate


@retry(settings["attempts"])
def fetch() -> list[float]:
    print("asking the service")
    return [0.2, 0.7]


print("batch:", fetch())
