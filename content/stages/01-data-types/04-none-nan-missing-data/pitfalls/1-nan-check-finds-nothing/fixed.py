import numpy as np
import pandas as pd

ages = pd.Series([31.0, np.nan, 25.0, np.nan])
missing = ages.isna()

print("missing:", missing.sum(), "of", len(ages))
print("usable:", ages[~missing].tolist())
print("with is:", [age is np.nan for age in ages])
