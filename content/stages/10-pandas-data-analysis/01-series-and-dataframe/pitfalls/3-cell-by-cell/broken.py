import sys
from types import FrameType

import numpy as np
import pandas as pd

calls = 0


def count(frame: FrameType, event: str, _: object) -> None:
    global calls
    inside = "pandas" in frame.f_code.co_filename
    calls += event == "call" and inside


clients = pd.DataFrame({"income": np.linspace(1800, 9000, 1000)})
clients["log_income"] = 0.0
sys.setprofile(count)
for i in range(len(clients)):
    clients.at[i, "log_income"] = np.log(clients.at[i, "income"])
sys.setprofile(None)

print(clients["log_income"].round(3).head(3).tolist())
print(f"pandas calls: {calls}")
