import numpy as np
from sklearn.model_selection import (
    ShuffleSplit,
    StratifiedShuffleSplit,
    train_test_split,
)

ill = np.zeros(200, dtype=int)
ill[:8] = 1  # 8 of 200 patients
for splitter in (ShuffleSplit, StratifiedShuffleSplit):
    parts = splitter(10, test_size=0.1, random_state=0).split(ill, ill)
    found = [int(ill[test].sum()) for _, test in parts]
    print(f"{splitter.__name__:<23}ill in each test set: {found}")

# Orders of 2024, one a day: which months does the test set hold?
month = np.arange("2024-01", "2025-01", dtype="datetime64[D]")
month = month.astype("datetime64[M]").astype(int) % 12 + 1
for how in ({"random_state": 0}, {"shuffle": False}):
    _, test = train_test_split(month, test_size=0.2, **how)
    print(how, "test months", np.unique(test).tolist())
