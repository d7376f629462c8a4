import numpy as np
import pandas as pd

payments = pd.DataFrame({"amount": [20_000.0, np.nan, 5.0, np.nan]})
amount = payments["amount"]

cases = [amount.isna(), amount > 10_000]
labels = ["unknown", "high"]

payments["risk"] = np.select(cases, labels, default="low")
print(payments["risk"].value_counts().to_dict())
