import pandas as pd

trips = pd.DataFrame({"km": [120, 45], "hours": [1.5, 0.5]})


def add_speed(frame: pd.DataFrame) -> pd.DataFrame:
    frame["speed"] = frame["km"] / frame["hours"]


timed = add_speed(trips)
print("input:", list(trips.columns))
print(timed.head())
