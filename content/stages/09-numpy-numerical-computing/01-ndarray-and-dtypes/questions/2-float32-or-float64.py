import numpy as np

rng = np.random.default_rng(0)
docs = rng.normal(size=(500, 768))


def cosines(m: np.ndarray) -> np.ndarray:
    unit = m / np.linalg.norm(m, axis=1, keepdims=True)
    return unit[1:] @ unit[0]


gap = np.abs(cosines(docs) - cosines(docs.astype(np.float32))).max()
print("cosines agree to 1e-6:", bool(gap < 1e-6))

# A million rows of two float32 features, every value 0.1.
features = np.full((1_000_000, 2), 0.1, dtype=np.float32)
print("column, pairwise:  ", features[:, 0].sum())
print("columns, one by one:", features.sum(axis=0))
print("float64 accumulator:", features.sum(axis=0, dtype=np.float64))
