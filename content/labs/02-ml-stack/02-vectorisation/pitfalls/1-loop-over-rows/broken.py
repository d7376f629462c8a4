import sys
from types import FrameType

import pandas as pd

calls = 0


def count(frame: FrameType, event: str, _: object) -> None:
    global calls
    inside = "pandas" in frame.f_code.co_filename
    calls += event == "call" and inside


orders = pd.DataFrame({"price": [2.5, 9.0] * 150, "pieces": range(300)})
sys.setprofile(count)
orders["total"] = [
    row["price"] * row["pieces"] for _, row in orders.iterrows()
]
sys.setprofile(None)

print(orders["total"].head(3).tolist())
print(f"pandas calls: {calls}")
