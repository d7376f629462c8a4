import numpy as np
import pandas as pd
from sklearn.compose import make_column_transformer
from sklearn.impute import SimpleImputer
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

people = pd.read_csv("data/passengers.csv")[["age", "sex", "fare"]]
train, test = people.index[:712], people.index[712:]


def recipe(table: pd.DataFrame) -> pd.DataFrame:
    """Fill, scale and make dummies; split afterwards."""
    table = table.fillna(table.median(numeric_only=True))
    numbers = ["age", "fare"]
    spread = table[numbers].std()
    table[numbers] = (table[numbers] - table[numbers].mean()) / spread
    return pd.get_dummies(table, columns=["sex"]).loc[train]


def pipeline(table: pd.DataFrame) -> np.ndarray:
    """Split; fill and scale by what the training rows say."""
    fill = make_pipeline(SimpleImputer(strategy="median"))
    numbers = make_pipeline(fill, StandardScaler())
    steps = make_column_transformer((numbers, ["age", "fare"]))
    return steps.fit(table.loc[train]).transform(table.loc[train])


poked = people.copy()
poked.loc[test[0], ["age", "fare", "sex"]] = [99.0, 9999.0, "unknown"]
for prepare in (recipe, pipeline):
    before, after = prepare(people), prepare(poked)
    print(
        f"{prepare.__name__}: {before.shape} then {after.shape},",
        end="",
    )
    cells = np.asarray(before)[:, :2] != np.asarray(after)[:, :2]
    print(f" training numbers changed: {cells.sum()}")

for job in ("corr", "median"):
    try:
        getattr(people, job)()
    except (TypeError, ValueError) as error:
        print(f"{job}: {type(error).__name__}")
