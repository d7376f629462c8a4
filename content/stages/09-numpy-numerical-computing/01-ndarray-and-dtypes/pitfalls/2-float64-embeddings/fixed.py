import numpy as np

rng = np.random.default_rng(0)


def embed(n: int) -> list[list[float]]:
    """Stand-in for an API that answers with JSON numbers."""
    return rng.normal(size=(n, 768)).tolist()


docs = np.array(embed(500), dtype=np.float32)

unit = docs / np.linalg.norm(docs, axis=1, keepdims=True)
scores = unit[1:] @ unit[0]
best = scores.argsort()[::-1][:3]
print("best matches:", best + 1, scores[best].round(4))
print(f"GB for a million: {docs[0].nbytes / 1000:.3f}")
print(f"bytes: {docs.nbytes}")
