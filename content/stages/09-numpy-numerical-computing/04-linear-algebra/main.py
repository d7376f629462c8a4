import numpy as np

rng = np.random.default_rng(0)

# a layer: 512 inputs, 256 outputs; one image, then a batch
weights = rng.normal(size=(512, 256))
image = rng.normal(size=512)
batch = rng.normal(size=(100, 512))
print("layer:", (weights.T @ image).shape, (batch @ weights).shape)

# lengths: of one vector, then of every row
print("norms:", np.linalg.norm([3, 4]), np.linalg.norm([3, 4], ord=1))
documents = rng.normal(size=(1000, 128))
lengths = np.linalg.norm(documents, axis=1, keepdims=True)
unit = documents / np.maximum(lengths, 1e-12)
print("unit rows:", np.allclose(np.linalg.norm(unit, axis=1), 1))

# 3 coffees and 1 cake cost 9; 1 coffee and 2 cakes cost 8
print("prices:", np.linalg.solve([[3, 1], [1, 2]], [9, 8]).round(6))

# eigh reads the lower triangle and never sees the 999
print("eigh:", np.linalg.eigh([[2.0, 999.0], [0.0, 1.0]]).eigenvalues)

# PCA: 500 customers, 50 columns that follow 3 hidden habits
habits = rng.normal(size=(500, 3)) @ rng.uniform(size=(3, 50))
spending = 10 + habits + 0.5 * rng.normal(size=(500, 50))
centred = spending - spending.mean(axis=0)
covariance = centred.T @ centred / (len(centred) - 1)
variances, axes = np.linalg.eigh(covariance)
variances, axes = variances[::-1], axes[:, ::-1]  # largest first
components = centred @ axes[:, :10]
shifted = spending @ axes[:, :10]
print("PCA:", components.shape)
print("share of 3:", (variances[:3].sum() / variances.sum()).round(3))
print("mean, centred:", abs(components[:, 0].mean()).round(2))
print("mean, not centred:", abs(shifted[:, 0].mean()).round(2))
