import importlib.util
import sys
import tracemalloc
from collections.abc import Callable
from types import FrameType

import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
people = pd.DataFrame(
    {"age": rng.integers(18, 90, 200_000), "score": rng.random(200_000)}
)
limit = 30


def mask() -> pd.DataFrame:
    return people[(people["age"] > limit) & (people["score"] > 0.7)]


def query() -> pd.DataFrame:
    return people.query("age > @limit and score > 0.7")


def cost(select: Callable[[], pd.DataFrame]) -> tuple[int, float]:
    calls = 0

    def count(frame: FrameType, event: str, _: object) -> None:
        nonlocal calls
        inside = "pandas" in frame.f_code.co_filename
        calls += event == "call" and inside

    select()  # the first call also fills caches
    sys.setprofile(count)
    select()
    sys.setprofile(None)
    tracemalloc.start()
    select()
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return calls, round(peak / 1e6, 1)


print("numexpr:", importlib.util.find_spec("numexpr"))
print("same rows:", mask().equals(query()), len(query()))
for select in (mask, query):
    calls, peak = cost(select)
    print(f"{select.__name__:<6}{calls} pandas calls, peak {peak} MB")
