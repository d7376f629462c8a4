import numpy as np

signals = np.random.default_rng(0).normal(size=(4000, 64))
calls = 0


def zscore(x: np.ndarray) -> np.ndarray:
    global calls
    calls += 1
    mean = x.mean(axis=-1, keepdims=True)
    return (x - mean) / x.std(axis=-1, keepdims=True)


scaled = zscore(signals)
print("rows have mean 0:", np.allclose(scaled.mean(axis=1), 0))
print(f"Python calls: {calls}")
