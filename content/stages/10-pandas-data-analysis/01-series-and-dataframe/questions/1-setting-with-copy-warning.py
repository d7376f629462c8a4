import warnings

import numpy as np
import pandas as pd

print("still there:", hasattr(pd.errors, "SettingWithCopyWarning"))
warnings.simplefilter("error")  # from here on a warning raises

trips = pd.DataFrame(
    {"city": ["Rome", "Oslo", "Rome"], "km": [8, 3, 5]}
)
subset = trips[trips["city"] == "Rome"]
subset["km"] = 0  # no warning
print("subset:", subset["km"].tolist(), "trips:", trips["km"].tolist())

first = trips.iloc[:2]
kms = trips["km"].to_numpy()
print("shared before:", np.shares_memory(first["km"].to_numpy(), kms))
first.loc[0, "km"] = 99
print("shared after: ", np.shares_memory(first["km"].to_numpy(), kms))
print("trips:", trips["km"].tolist())

try:
    trips[trips["km"] > 4]["city"] = "far"
except pd.errors.ChainedAssignmentError as error:
    print("ChainedAssignmentError:", str(error).split(" through")[0])
