import pandas as pd

KNOWN = ["London", "Paris"]  # the cities the model was trained on
city = pd.Series(["London", None, "Tokyo"])

city = city.where(city.isin(KNOWN), "unknown")
city = city.astype(pd.CategoricalDtype([*KNOWN, "unknown"]))
print("missing:", city.isna().tolist())
print(city.tolist(), city.cat.codes.tolist())
