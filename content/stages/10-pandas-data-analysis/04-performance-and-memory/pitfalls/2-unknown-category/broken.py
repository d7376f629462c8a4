import pandas as pd

KNOWN = ["London", "Paris"]  # the cities the model was trained on
city = pd.Series(["London", None, "Tokyo"])

city = city.astype(pd.CategoricalDtype(KNOWN))
print("missing:", city.isna().tolist())
city = city.fillna("unknown")
print(city.tolist(), city.cat.codes.tolist())
