import numpy as np


def naive(z: np.ndarray) -> np.ndarray:
    e = np.exp(z)
    return e / e.sum(axis=-1, keepdims=True)


def stable(z: np.ndarray) -> np.ndarray:
    return naive(z - z.max(axis=-1, keepdims=True))


logits = np.array([[1000.0, 1001.0], [-1000.0, -1001.0], [0.0, 1.0]])
with np.errstate(all="ignore"):  # a desktop would warn
    print("exp:   ", np.exp(logits[:, 0]))
    print("naive: ", naive(logits).round(4).tolist())
print("stable:", stable(logits).round(4).tolist())
