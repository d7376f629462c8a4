from pathlib import Path

import matplotlib
import numpy
import pandas
import seaborn
import sklearn
from sklearn.preprocessing import StandardScaler

for package in (numpy, matplotlib, pandas, sklearn, seaborn):
    marker = Path(str(package.__file__)).with_name("py.typed")
    print(f"{package.__name__:11} py.typed: {marker.exists()}")
print("StandardScaler.fit:", StandardScaler.fit.__annotations__)
