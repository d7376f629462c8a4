import numpy as np
from sklearn.impute import SimpleImputer
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

train = np.array([[20.0], [30.0], [np.nan], [40.0]])
new = np.array([[np.nan], [90.0]])
pipe = make_pipeline(SimpleImputer(), StandardScaler())

pipe.fit(train)
print("learned from train:", pipe[0].statistics_)
print("imputed new rows:", pipe[0].transform(new).ravel())

pipe.fit(np.vstack([train, new]))
print("learned from all rows:", pipe[0].statistics_)
print("tunable:", "simpleimputer__strategy" in pipe.get_params())
