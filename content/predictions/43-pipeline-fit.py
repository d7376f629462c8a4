import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

hours = np.array([[1.0], [3.0], [50.0]])
model = make_pipeline(StandardScaler(), LogisticRegression()).fit(hours[:2], [0, 1])
model.predict(hours[2:])
scaler = model[0]
print(scaler.mean_.item(), int(scaler.n_samples_seen_))
