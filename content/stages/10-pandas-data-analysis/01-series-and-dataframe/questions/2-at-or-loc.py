import sys
from collections.abc import Callable
from types import FrameType

import pandas as pd

stock = pd.DataFrame({"units": [12, 30]}, index=["bolt", "nut"])


def pandas_calls(action: Callable[[], object]) -> int:
    calls = 0

    def count(frame: FrameType, event: str, _: object) -> None:
        nonlocal calls
        inside = "pandas" in frame.f_code.co_filename
        calls += event == "call" and inside

    action()  # the first call also fills caches
    sys.setprofile(count)
    action()
    sys.setprofile(None)
    return calls


def write_at() -> None:
    stock.at["nut", "units"] = 31


def write_loc() -> None:
    stock.loc["nut", "units"] = 31


print("read at: ", pandas_calls(lambda: stock.at["nut", "units"]))
print("read loc:", pandas_calls(lambda: stock.loc["nut", "units"]))
print("write at: ", pandas_calls(write_at))
print("write loc:", pandas_calls(write_loc))
print(
    stock.at["nut", "units"], stock.iat[1, 0], stock.loc["nut", "units"]
)
