import numpy as np
from sklearn.model_selection import GroupKFold, KFold, TimeSeriesSplit
from sklearn.tree import DecisionTreeRegressor

# Electricity in kWh a day: 40 heated households, February to May.
rng = np.random.default_rng(0)
day = np.repeat(np.arange(120), 40)  # rows are in order of time
house = np.tile(np.arange(40), 120)
area, people = rng.normal(110, 30, 40), rng.integers(1, 6, 40)
habits = rng.normal(0, 4, 40)  # what no column tells
use = 15 + 0.05 * area[house] + people[house] + habits[house]
use += -0.1 * day + rng.normal(0, 0.5, day.size)
X = np.column_stack([day, area[house], people[house]])

splits = {
    "a gap between known days": KFold(
        5, shuffle=True, random_state=0
    ).split(X),
    "the next days": TimeSeriesSplit(5).split(X),
    "a new household": GroupKFold(5).split(X, groups=house),
}
print(f"{'predicts':<25}{'houses known':<14}{'future seen':<13}MAE")
for promise, parts in splits.items():
    known, future, errors = [], [], []
    for train, test in parts:
        model = DecisionTreeRegressor(
            min_samples_leaf=5, random_state=0
        )
        guess = model.fit(X[train], use[train]).predict(X[test])
        errors.append(np.abs(guess - use[test]).mean())
        known.append(np.isin(house[test], house[train]).mean())
        future.append((day[train] > day[test].min()).any())
    flags = f"{np.mean(known):<14.0%}{str(any(future)):<13}"
    print(f"{promise:<25}{flags}{np.mean(errors):.2f} kWh")
