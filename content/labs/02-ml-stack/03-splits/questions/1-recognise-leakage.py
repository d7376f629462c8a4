import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score

rng = np.random.default_rng(0)
n = 500
risk = rng.normal(size=n)
left = pd.Series(rng.random(n) < 1 / (1 + np.exp(-risk)))
customers = pd.DataFrame(
    {
        "late_payments": rng.poisson(np.exp(0.8 * risk)),
        "months": rng.integers(1, 60, n),
        # Filled in by the desk that closes accounts.
        "calls_to_closing_desk": left * rng.integers(1, 4, n),
    }
)


def accuracy(columns: list[str]) -> float:
    model = LogisticRegression(max_iter=1000)
    return cross_val_score(model, customers[columns], left).mean()


print(f"{'all columns':<29}{accuracy(list(customers)):.2f}")
for column in customers:
    print(f"  only {column:<22}{accuracy([column]):.2f}")
in_time = ["late_payments", "months"]
print(f"{'columns known in time':<29}{accuracy(in_time):.2f}")
