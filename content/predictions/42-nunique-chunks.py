import pandas as pd

visitors = pd.Series(["ann", "bob", "ann", "bob", "cy"])
print(visitors.nunique(), visitors[:2].nunique() + visitors[2:].nunique())
