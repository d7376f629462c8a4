import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler

# Bearing temperatures of last year; above 80 degrees they failed.
rng = np.random.default_rng(0)
year = rng.normal(70, 8, size=(500, 1))
failed = (year[:, 0] > 80).astype(int)
scaler = StandardScaler()
model = LogisticRegression().fit(scaler.fit_transform(year), failed)

# A heat wave: all of today's 200 bearings run 15 degrees hotter.
today = rng.normal(85, 8, size=(200, 1))
scaled = scaler.fit_transform(today)
print(f"input above average: {(scaled > 0).mean():.0%}")
alarms = model.predict(scaled).sum()
print(f"above 80: {(today > 80).sum()}, alarms: {alarms}")
