import numpy as np
from sklearn.preprocessing import MinMaxScaler, StandardScaler

# Monthly incomes of six people; the last one plays football.
income = np.array([[1800], [2100], [2400], [3000], [3900], [240_000]])
standard = StandardScaler()
print("standard:   ", standard.fit_transform(income).ravel().round(2))
n_divides = np.isclose(standard.scale_[0], income.std(ddof=0))
print(
    "min-max:    ",
    MinMaxScaler().fit_transform(income).ravel().round(2),
)
log = np.log1p(income)
print("after log1p:", standard.fit_transform(log).ravel().round(2))
print("divides by the deviation with ddof=0:", n_divides)
