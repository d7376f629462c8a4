import sys
from types import FrameType

import numpy as np
import pandas as pd

calls = 0


def count(frame: FrameType, event: str, _: object) -> None:
    global calls
    inside = "pandas" in frame.f_code.co_filename
    calls += event == "call" and inside


rng = np.random.default_rng(0)
visits = pd.DataFrame(
    {"user": rng.integers(0, 300, 3000), "spend": rng.random(3000)}
)


def mean_spend() -> pd.Series:
    return visits.groupby("user")["spend"].agg("mean")


mean_spend()  # the first call also fills caches
sys.setprofile(count)
means = mean_spend()
sys.setprofile(None)

print(len(means), "users, user 0:", round(means[0], 4))
print(f"pandas calls: {calls}")
