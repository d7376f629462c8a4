from collections.abc import Callable

settings = {"attempts": 0}  # meant: do not repeat
type Fetch = Callable[[], list[float]]


def retry(attempts: int) -> Callable[[Fetch], Fetch]:
    def decorate(call: Fetch) -> Fetch:
        def inner() -> list[float]:
            for attempt in range(attempts):
                try:
                    return call()
                except Exception:
                    if attempt == attempts - 1:
                        raise

        return inner

    return decorate


@retry(settings["attempts"])
def fetch() -> list[float]:
    print("asking the service")
    return [0.2, 0.7]


print("batch:", fetch())
