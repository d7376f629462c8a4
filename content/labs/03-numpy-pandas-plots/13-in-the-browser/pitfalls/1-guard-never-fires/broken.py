import numpy as np


def click_rate(clicks: np.ndarray, shown: np.ndarray) -> np.ndarray:
    with np.errstate(divide="raise", invalid="raise"):
        try:
            return clicks / shown
        except FloatingPointError:
            return np.zeros_like(clicks)


clicks, shown = np.array([30.0, 1.0, 0.0]), np.array([600.0, 0.0, 0.0])
rate = click_rate(clicks, shown)
print("rates:", rate)
print("best banner:", rate.argmax())
