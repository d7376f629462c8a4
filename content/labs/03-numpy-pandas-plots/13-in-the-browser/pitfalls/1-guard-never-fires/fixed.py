import numpy as np


def click_rate(clicks: np.ndarray, shown: np.ndarray) -> np.ndarray:
    nothing = np.zeros_like(clicks)
    return np.divide(clicks, shown, out=nothing, where=shown != 0)


clicks, shown = np.array([30.0, 1.0, 0.0]), np.array([600.0, 0.0, 0.0])
rate = click_rate(clicks, shown)
print("rates:", rate)
print("best banner:", rate.argmax())
