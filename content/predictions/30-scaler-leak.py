import numpy as np
from sklearn.preprocessing import StandardScaler

scaler = StandardScaler().fit(np.array([[10.0], [30.0]]))
new_row = np.array([[50.0]])
print(scaler.transform(new_row).item(), StandardScaler().fit_transform(new_row).item())
