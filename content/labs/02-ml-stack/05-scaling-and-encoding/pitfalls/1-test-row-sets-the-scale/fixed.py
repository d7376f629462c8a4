import numpy as np
from sklearn.preprocessing import MinMaxScaler

# Orders per day; the last day is the test set, and a sale.
orders = np.array([[210], [190], [240], [205], [225], [4100]])

scaler = MinMaxScaler().fit(orders[:5])
train, test = scaler.transform(orders[:5]), scaler.transform(orders[5:])

print("largest value that the scaler knows:", scaler.data_max_[0])
print("training:", train.ravel().round(3))
print("test:    ", test.ravel().round(1))
