import numpy as np

# A (3,) row meets a (4, 3) matrix: 4 shops, 3 products.
prices = np.array(
    [[4.0, 9.5, 2.5], [4.2, 9.0, 2.4], [3.9, 9.9, 2.6], [4.1, 9.2, 2.5]]
)
rebate = np.array([0.5, 1.0, 0.0])
print(prices - rebate)
stretched = np.broadcast_to(rebate, prices.shape)
print("stretched:", stretched.shape, "strides", stretched.strides)

# Each of 1,000 signals is put on its own scale.
rng = np.random.default_rng(0)
signals = rng.normal(loc=20, scale=4, size=(1000, 512))
mean = signals.mean(axis=1, keepdims=True)
z_scores = (signals - mean) / signals.std(axis=1, keepdims=True)
print("means", mean.shape, "z-scores", z_scores.shape)
print("row means are 0:", np.allclose(z_scores.mean(axis=1), 0))

# A column against a row is a table of every pair.
hours, rates = np.array([1, 2, 8]), np.array([40, 55, 70])
print(hours[:, np.newaxis] * rates)

# Neither of these lines up from the right.
row_means = signals.mean(axis=1)
for left, right in ((signals, row_means), (hours, rates[:2])):
    try:
        left - right
    except ValueError as error:
        print("ValueError:", error)

# 100 queries against 50 documents, 128 numbers each.
queries, docs = rng.random((100, 128)), rng.random((50, 128))
gaps = queries[:, np.newaxis, :] - docs[np.newaxis, :, :]
distances = np.sqrt((gaps**2).sum(axis=-1))
print("gaps", gaps.shape, "distances", distances.shape)

# Softmax turns each row of scores into shares of 1.
scores = np.array([[1.0, 2.0, 3.0], [4.0, 1.0, 0.5]])
shares = np.exp(scores - scores.max(axis=1, keepdims=True))
shares /= shares.sum(axis=1, keepdims=True)
print(shares.round(3), shares.sum(axis=1))
