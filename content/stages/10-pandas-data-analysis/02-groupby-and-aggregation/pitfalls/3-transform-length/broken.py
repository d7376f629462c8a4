import pandas as pd

laps = pd.DataFrame(
    {
        "driver": ["Ida", "Ida", "Ida", "Max", "Max", "Max"],
        "seconds": [92.0, 90.0, 94.0, 89.0, 91.0, 95.0],
    }
)
# How far is each lap from the mean of the driver's best two?
pace = laps.groupby("driver")["seconds"].transform(
    lambda s: s.nsmallest(2)
)
laps["behind"] = laps["seconds"] - pace
print(laps["behind"].tolist())
print("slowest:", laps["behind"].max())
