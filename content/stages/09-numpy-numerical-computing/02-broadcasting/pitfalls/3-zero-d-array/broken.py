import numpy as np

target = np.array(21.5)  # one reading: shape ()
print(isinstance(target, float), np.isscalar(target))

forecast = np.array([22.0])  # a model's answer for one row
print("off by", float(forecast) - float(target))
