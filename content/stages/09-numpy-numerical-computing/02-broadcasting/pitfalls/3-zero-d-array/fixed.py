import numpy as np

target = np.array(21.5)  # one reading: shape ()
print(isinstance(target.item(), float), np.ndim(target) == 0)

forecast = np.array([22.0])  # a model's answer for one row
print("off by", forecast.item() - target.item())
