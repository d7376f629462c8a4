import warnings

import pandas as pd

warnings.simplefilter("ignore")
staff = pd.DataFrame({"age": [25, 50], "bonus": [10, 20]})
staff[staff["age"] > 40]["bonus"] = 0
staff["bonus"].replace(10, 15, inplace=True)
print(staff["bonus"].tolist())
