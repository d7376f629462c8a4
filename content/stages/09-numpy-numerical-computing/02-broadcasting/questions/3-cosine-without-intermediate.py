import numpy as np

rng = np.random.default_rng(0)
docs = rng.standard_normal((300, 768), dtype=np.float32)
docs[5] = 0  # an empty document

norms = np.linalg.norm(docs, axis=1, keepdims=True)
unit = docs / np.maximum(norms, 1e-12)
cosines = unit @ unit.T

pair = docs[3] @ docs[7] / (norms[3, 0] * norms[7, 0])
print(cosines.shape, cosines.dtype, "NaN:", np.isnan(cosines).any())
print("as pair by pair:", np.allclose(cosines[3, 7], pair, atol=1e-6))
for bits in (32, 64):
    size = 10_000**2 * bits // 8 // 1_000_000
    print(f"10,000 rows in float{bits}: {size} MB")
