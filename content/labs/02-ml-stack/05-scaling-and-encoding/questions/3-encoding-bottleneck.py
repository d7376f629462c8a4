import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import (
    OneHotEncoder,
    OrdinalEncoder,
    TargetEncoder,
)

rng = np.random.default_rng(0)
shop = pd.DataFrame({"shop": rng.integers(0, 600, 2000).astype(str)})
returned = pd.Series(rng.integers(0, 2, 2000))  # a coin for each order

for encoder in (OneHotEncoder(), OrdinalEncoder()):
    coded = encoder.fit_transform(shop)
    print(f"{type(encoder).__name__:<16}{coded.shape}")
lenient = OneHotEncoder(handle_unknown="ignore").fit(shop)
new = lenient.transform(pd.DataFrame({"shop": ["opened today"]}))
print("an unknown shop has", int(new.sum()), "ones")

naive = returned.groupby(shop["shop"]).transform("mean").to_frame()
model = LogisticRegression()
print(
    f"mean per shop, all rows: {cross_val_score(model, naive, returned).mean():.2f}"
)
pipe = make_pipeline(TargetEncoder(random_state=0), model)
print(
    f"TargetEncoder, in folds: {cross_val_score(pipe, shop, returned).mean():.2f}"
)
