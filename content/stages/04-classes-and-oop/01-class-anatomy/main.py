from typing import Any, Self

import pandas as pd


class Standardiser:
    COLUMNS = ("age", "income")  # once, on the class

    def __init__(self, limit: float | None = None) -> None:
        self.limit = limit  # a setting of this object

    @classmethod
    def from_config(cls, config: dict[str, Any]) -> Self:
        return cls(limit=config["limit"])

    @staticmethod
    def missing(df: pd.DataFrame, names: tuple[str, ...]) -> list[str]:
        return [name for name in names if name not in df.columns]

    def fit(self, df: pd.DataFrame) -> Self:
        if absent := self.missing(df, self.COLUMNS):
            raise ValueError(f"missing columns: {absent}")
        numbers = df[list(self.COLUMNS)]
        self.mean_, self.std_ = numbers.mean(), numbers.std()
        return self

    def transform(self, df: pd.DataFrame) -> pd.DataFrame:
        if not hasattr(self, "mean_"):
            raise RuntimeError("transform before fit")
        z = (df[list(self.COLUMNS)] - self.mean_) / self.std_
        if self.limit is not None:
            z = z.clip(-self.limit, self.limit)
        return df.assign(**z)  # a new frame


train = pd.DataFrame({"age": [25, 35, 45], "income": [30, 40, 80]})
test = pd.DataFrame({"age": [55], "income": [400]})

for config in ({"limit": None}, {"limit": 3.0}):
    scaler = Standardiser.from_config(config).fit(train)
    print(config, scaler.transform(test).values.round(1))
self_fitted = scaler.fit(test).transform(test)
print("fitted on the test row:", self_fitted.values)
print("test still holds:", test.values, "object:", list(vars(scaler)))

fresh = Standardiser()
for attempt, df in (
    (fresh.transform, test),
    (fresh.fit, test[["age"]]),
):
    try:
        attempt(df)
    except (RuntimeError, ValueError) as error:
        print(f"{type(error).__name__}: {error}")
