import numpy as np


def levels(changes, capacity, start=0.0):
    """Level after each step, for one battery (T,) or for several (B, T)."""
    return np.clip(start + np.cumsum(changes, axis=-1), 0, capacity)


if __name__ == "__main__":
    print(levels([5, -3], 4))  # 4 fit in, 3 go out: 1 should be left
