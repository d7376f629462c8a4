import numpy as np

rng = np.random.default_rng(0)
a, b = rng.normal(size=(2, 32, 128))

# one dot product per row: @ computes 32 x 32 to keep 32
per_row = np.einsum("ij,ij->i", a, b)
print(per_row.shape, np.allclose(per_row, np.diag(a @ b.T)))

# a plain product: the same numbers, and @ is easier to read
print(np.allclose(np.einsum("ik,jk->ij", a, b), a @ b.T))

# attention scores: no reshape, no transpose
query, key = rng.normal(size=(2, 2, 8, 16, 4))
scores = np.einsum("bhqd,bhkd->bhqk", query, key)
print(scores.shape, np.allclose(scores, query @ key.swapaxes(-1, -2)))

# a chain of three: the order decides the cost
m = rng.normal(size=(100, 100))
path = np.einsum_path("ij,jk,kl->il", m, m, m, optimize="optimal")
for line in path[1].splitlines():
    if "FLOP" in line:
        print(line.strip())
