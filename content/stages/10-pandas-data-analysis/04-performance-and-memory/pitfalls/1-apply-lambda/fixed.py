import numpy as np
import pandas as pd

calls = 0


def to_fahrenheit(celsius):
    global calls
    calls += 1
    return celsius * 1.8 + 32


temps = pd.Series(np.linspace(-10, 35, 10_000))
fahrenheit = to_fahrenheit(temps)

print(fahrenheit.iloc[[0, -1]].tolist())
print(f"Python calls: {calls}")
