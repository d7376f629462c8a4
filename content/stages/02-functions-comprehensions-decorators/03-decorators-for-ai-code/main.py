import functools
import logging
import random
import sys
import time
from collections.abc import Callable

logging.basicConfig(
    level=logging.INFO,
    format="%(levelname)s %(message)s",
    stream=sys.stdout,
)
log = logging.getLogger("embedder")
rng = random.Random(4)
seconds: list[float] = []


def timed[**P, R](call: Callable[P, R]) -> Callable[P, R]:
    @functools.wraps(call)
    def inner(*args: P.args, **kwargs: P.kwargs) -> R:
        start = time.perf_counter()
        try:
            return call(*args, **kwargs)
        finally:
            seconds.append(time.perf_counter() - start)
            log.info("%s: call %d timed", call.__name__, len(seconds))

    return inner


def retry[**P, R](
    attempts: int, base: float, errors: tuple[type[Exception], ...]
) -> Callable[[Callable[P, R]], Callable[P, R]]:
    def decorate(call: Callable[P, R]) -> Callable[P, R]:
        @functools.wraps(call)
        def inner(*args: P.args, **kwargs: P.kwargs) -> R:
            for attempt in range(attempts - 1):
                try:
                    return call(*args, **kwargs)
                except errors as error:
                    wait = rng.uniform(0, base * 2**attempt)
                    log.warning("%s; retry in %.3f s", error, wait)
                    time.sleep(wait)
            return call(*args, **kwargs)  # the last error gets out

        return inner

    return decorate


# The service, simulated: two requests time out, later ones too.
answers = iter(["slow", "slow", "ok", "ok", "slow", "slow", "slow"])
requests = 0


@functools.lru_cache(maxsize=10_000)
@timed
@retry(attempts=3, base=0.01, errors=(TimeoutError,))
def embed(text: str) -> tuple[float, ...]:
    """Return the vector of a text."""
    global requests
    requests += 1
    if next(answers) == "slow":
        raise TimeoutError("no answer")
    return (float(len(text)), float(text.count(" ")))


for text in ("late again", "thanks", "late again"):
    print(text, embed(text))
print(embed.cache_info(), "requests:", requests)

try:
    embed("where is my parcel")
except TimeoutError as error:
    print("gave up:", error)
print(embed.__name__, "/", embed.__doc__)
