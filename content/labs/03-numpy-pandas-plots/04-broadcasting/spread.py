import statistics

import numpy as np
import pandas as pd

waiting = [1.0, 2.0, 3.0, 4.0]  # minutes
print(f"NumPy       {np.std(waiting):.3f}")
print(f"pandas      {pd.Series(waiting).std():.3f}")
print(f"ddof=1      {np.std(waiting, ddof=1):.3f}")
print(f"statistics  {statistics.stdev(waiting):.3f}")
