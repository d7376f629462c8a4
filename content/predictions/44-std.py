import numpy as np
import pandas as pd

waits = pd.Series([2.0, 6.0])
print(round(waits.std(), 2), np.std(waits.to_numpy()).item())
