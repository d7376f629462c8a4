import numpy as np
import pandas as pd

payments = pd.DataFrame({"amount": [20_000.0, np.nan, 5.0, np.nan]})


def risk(row: pd.Series) -> str:
    return "high" if row["amount"] > 10_000 else "low"


payments["risk"] = payments.apply(risk, axis=1)
print(payments["risk"].value_counts().to_dict())
